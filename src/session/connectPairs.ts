import { addLinks } from '#plan/operations/linkOperations.ts'
import { stepWords } from '#words/stepWords.ts'
import { currentPlan, edit, notify, type Outcome } from './session.ts'

/** Links pairs of machines as one step and says how many links that made. */
export function connectPairs(label: string, pairs: readonly (readonly [string, string])[]): Outcome {
  const before = currentPlan().links.length
  const outcome = edit(label, (plan) => addLinks(plan, pairs))
  if (outcome.ok) {
    const count = outcome.plan.links.length - before
    notify({ tone: 'info', text: stepWords.linked(count), details: [] })
  }
  return outcome
}
