import { updateMembers } from '#plan/operations/manyMemberOperations.ts'
import { setMembers } from '#plan/operations/memberOperations.ts'
import type { OperationResult } from '#plan/operations/operationResult.ts'
import { done } from '#plan/operations/operationResult.ts'
import type { Machine, Plan } from '#plan/plan.ts'

/** Gives machines of one computer an address; one that has no member yet gets one of its own name. */
export function putAddresses(
  plan: Plan,
  values: readonly { readonly row: Machine; readonly value: string | null }[],
): OperationResult {
  let result = done(plan)
  for (const { row, value } of values) {
    if (row.members.length > 0 || value === null || !result.ok) continue
    result = setMembers(result.plan, row.id, [{ name: row.name }])
  }
  if (!result.ok) return result
  return updateMembers(
    result.plan,
    values
      .filter(({ row, value }) => row.members.length > 0 || value !== null)
      .map(({ row, value }) => ({ machine: row.id, index: 0, patch: { address: value } })),
  )
}
