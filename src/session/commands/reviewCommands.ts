import { commandWords } from '#words/commandWords.ts'
import { goTo } from '../actions.ts'
import { derivedOf } from '../derived.ts'
import { selectLink } from '../selection.ts'
import { currentPlan } from '../session.ts'
import { selectionNow } from './chosen.ts'
import type { Command } from './command.ts'

/** Ids of the links that have a flow nobody decided about, in plan order. */
function unreviewed(): readonly string[] {
  const { byLink, decisions } = derivedOf(currentPlan())
  return currentPlan().links.flatMap(({ id }) => {
    const flows = byLink.get(id)?.flows ?? []
    return flows.some((flow) => (decisions.get(flow.id)?.state ?? 'open') === 'open') ? [id] : []
  })
}

/** Goes to the next link to be reviewed after the chosen one, or the one before it; from the end on from the start. */
function walk(step: 1 | -1): void {
  const open = new Set(unreviewed())
  const { links } = currentPlan()
  const at = links.findIndex(({ id }) => id === selectionNow().links[0])
  for (let away = 1; away <= links.length; away += 1) {
    const start = at < 0 && step < 0 ? 0 : at
    const link = links[(start + step * away + 2 * links.length) % links.length]
    if (link && open.has(link.id)) {
      goTo(selectLink(link.id))
      return
    }
  }
}

const anyOpen = (): boolean => unreviewed().length > 0

export const reviewCommands: readonly Command[] = [
  {
    id: 'review.next',
    label: commandWords.review.next,
    group: 'Review',
    keys: [']'],
    isEnabled: anyOpen,
    run: () => walk(1),
  },
  {
    id: 'review.previous',
    label: commandWords.review.previous,
    group: 'Review',
    keys: ['['],
    isEnabled: anyOpen,
    run: () => walk(-1),
  },
]
