import { leastPrivilege } from '#flows/leastPrivilege.ts'
import { decisionWords } from '#words/decisionWords.ts'
import { catalogue } from './catalogue.ts'
import { edit, type Outcome } from './session.ts'

/** Decides all that is open so that the fewest ports stay, as one undo step. */
export function applyLeastPrivilege(): Outcome {
  return edit(decisionWords.least.step, (plan) => ({ ok: true, plan: leastPrivilege(plan, catalogue.catalogue).plan }))
}
