import { byCodeUnit } from '../byCodeUnit.ts'
import { equalData } from '../equalData.ts'
import { formatCount, limits } from '../limits.ts'
import type { Plan } from '../plan.ts'
import { acceptedSchema } from '../schema.ts'
import { checked, keepWhere, withFields } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** Accepts a problem by its id, with a note on why; accepting it again replaces the note. */
export function acceptProblem(plan: Plan, problem: string, note = ''): OperationResult {
  const valid = checked(acceptedSchema, { problem, note })
  if (!valid.ok) return refused(valid.reason)
  const old = plan.accepted.find((accepted) => accepted.problem === problem)
  if (equalData(old, valid.value)) return done(plan)
  if (old === undefined && plan.accepted.length >= limits.accepted) {
    return refused(`A plan holds at most ${formatCount(limits.accepted)} accepted problems.`)
  }
  const accepted = [...plan.accepted.filter((other) => other !== old), valid.value]
  return done({ ...plan, accepted: accepted.sort((a, b) => byCodeUnit(a.problem, b.problem)) })
}

/** Takes back the acceptance. An unknown problem changes nothing. */
export function unacceptProblem(plan: Plan, problem: string): OperationResult {
  return done(withFields(plan, { accepted: keepWhere(plan.accepted, (accepted) => accepted.problem !== problem) }))
}
