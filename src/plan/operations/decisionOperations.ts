import { byCodeUnit } from '../byCodeUnit.ts'
import { equalData } from '../equalData.ts'
import { createFlowOwner } from '../linkOfFlow.ts'
import type { Decision, Plan } from '../plan.ts'
import { shown } from '../planFault.ts'
import { decisionSchema } from '../schema.ts'
import { checked } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** Keeps what the reviewer decided about a flow, in place of an earlier decision. State `open` without a note clears it. */
export function setDecision(plan: Plan, decision: Decision): OperationResult {
  return setDecisions(plan, [decision])
}

/** Decides about several flows in one step; refused as a whole when one of them belongs to no link. */
export function setDecisions(plan: Plan, decisions: readonly Decision[]): OperationResult {
  const ownerOf = createFlowOwner(plan.links)
  const next = new Map(plan.decisions.map((decision) => [decision.flow, decision]))
  for (const decision of decisions) {
    const valid = checked(decisionSchema, decision)
    if (!valid.ok) return refused(valid.reason)
    const { flow, state, note } = valid.value
    if (ownerOf(flow) === undefined) return refused(`No link of this plan has the flow ${shown(flow)}.`)
    if (state === 'open' && note === undefined) next.delete(flow)
    else if (!equalData(next.get(flow), valid.value)) next.set(flow, valid.value)
  }
  const sorted = [...next.values()].sort((a, b) => byCodeUnit(a.flow, b.flow))
  const same =
    sorted.length === plan.decisions.length && sorted.every((decision, at) => decision === plan.decisions[at])
  return done(same ? plan : { ...plan, decisions: sorted })
}
