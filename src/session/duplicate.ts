import { fragmentOf } from '#plan/operations/fragment.ts'
import { pasteFragment } from '#plan/operations/pasteFragment.ts'
import type { SelectedIds } from '#plan/operations/removeSelection.ts'
import type { Plan } from '#plan/plan.ts'
import { grid } from '#scene/metrics.ts'
import { commandWords } from '#words/commandWords.ts'
import { otherPlaceWords } from '#words/otherPlaceWords.ts'
import { currentPlan, edit, notify, type Outcome, select } from './session.ts'
import { originals, tellDifferences } from './tellDifferences.ts'

/**
 * Copies things with the links inside them, as one step, and chooses the copies. What they need or cross otherwise is said.
 * @param place puts the copies, which then stand where the originals do, elsewhere; without it they stand beside these
 */
export function duplicate(chosen: SelectedIds, place?: (plan: Plan, copies: SelectedIds) => Outcome): void {
  const there = currentPlan()
  const fragment = fragmentOf(there, chosen)
  const away = place === undefined ? 2 * grid : 0
  const result = pasteFragment(there, fragment, { shift: { x: away, y: away } })
  const outcome = edit(commandWords.edit.duplicate, () =>
    result.ok && place !== undefined ? place(result.plan, result.pasted) : result,
  )
  if (!outcome.ok) return
  select({ ...result.pasted, links: [] })
  const links = originals(result.pasted.links, fragment.links)
  const { sentences, details } = tellDifferences({ plan: outcome.plan, there, links, knowsZones: true }, 'copy')
  const text = [otherPlaceWords.duplicated, ...sentences].join(' ')
  if (sentences.length > 0) notify({ tone: 'info', text, details })
}
