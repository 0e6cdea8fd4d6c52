import type { Flow } from '#flows/flow.ts'
import { setDecisions } from '#plan/operations/decisionOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { linkWords } from '#words/linkWords.ts'
import { goTo } from './actions.ts'
import { type Derived, derivedOf } from './derived.ts'
import { signed } from './reviewing.ts'
import { selectLink } from './selection.ts'
import { currentPlan, edit, type Outcome, useSession } from './session.ts'

const isOpen = (decisions: Derived['decisions'], { id }: Flow): boolean =>
  (decisions.get(id)?.state ?? 'open') === 'open'

/** The flows of a link that nobody decided about. */
export function openFlowsOf(plan: Plan, link: string): readonly Flow[] {
  const { byLink, decisions } = derivedOf(plan)
  return (byLink.get(link)?.flows ?? []).filter((flow) => isOpen(decisions, flow))
}

/** How many of the links that have flows are decided about in all of them. */
export function reviewProgress(plan: Plan): { readonly done: number; readonly all: number } {
  const { reviews, decisions } = derivedOf(plan)
  let [done, all] = [0, 0]
  for (const { flows } of reviews) {
    if (flows.length === 0) continue
    all += 1
    if (decisions.size > 0 && !flows.some((flow) => isOpen(decisions, flow))) done += 1
  }
  return { done, all }
}

/** The chosen link, if it is the only one. */
export function chosenLink(): string | null {
  const { links } = useSession.getState().selection
  return links.length === 1 ? (links[0] ?? null) : null
}

/** Goes to the next link to be reviewed after the chosen one, or the one before it; from the end on from the start. */
export function walkReview(step: 1 | -1): void {
  const { links } = currentPlan()
  const { byLink, decisions } = derivedOf(currentPlan())
  const at = links.findIndex(({ id }) => id === useSession.getState().selection.links[0])
  const start = at < 0 && step < 0 ? 0 : at
  for (let away = 1; away <= links.length; away += 1) {
    const link = links[(start + step * away + 2 * links.length) % links.length]
    if (link && byLink.get(link.id)?.flows.some((flow) => isOpen(decisions, flow))) {
      goTo(selectLink(link.id))
      return
    }
  }
}

/** Marks as reviewed what nobody decided about on a link. */
export function approveLink(link: string): Outcome {
  return edit(linkWords.markAllStep, (plan) => {
    const { decisions } = derivedOf(plan)
    const approved = openFlowsOf(plan, link).map(({ id }) =>
      signed({ ...decisions.get(id), flow: id, state: 'reviewed' }),
    )
    return setDecisions(plan, approved)
  })
}

/** Rejects flows for a reason. */
export function rejectFlows(flows: readonly string[], reason: string): Outcome {
  return edit(linkWords.line.rejectStep, (plan) =>
    setDecisions(
      plan,
      flows.map((flow) => signed({ flow, state: 'rejected', note: reason })),
    ),
  )
}
