import { reendLinks } from '#plan/operations/reendLinks.ts'
import type { Link } from '#plan/plan.ts'
import { endsWords } from '#words/endsWords.ts'
import { currentPlan, edit, notify, type Outcome } from './session.ts'

/** Lets a link end at other machines as one step, and says how many decisions that left behind. */
export function changeEnds(link: string, ends: Link['ends']): Outcome {
  const before = currentPlan().decisions.length
  const outcome = edit(endsWords.step, (plan) => reendLinks(plan, new Map([[link, ends]])))
  if (outcome.ok) tellLostDecisions(before - outcome.plan.decisions.length)
  return outcome
}

/** Says that so many decisions went with the pairs of machines that they were about. */
export function tellLostDecisions(count: number): void {
  if (count > 0) notify({ tone: 'info', text: endsWords.left(count), details: [] })
}
