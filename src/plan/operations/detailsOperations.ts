import { byCodeUnit } from '../byCodeUnit.ts'
import { detailsKey } from '../detailsKey.ts'
import { equalData } from '../equalData.ts'
import { formatCount, limits } from '../limits.ts'
import type { DetailsOf, Plan } from '../plan.ts'
import { shown } from '../planFault.ts'
import { detailsSchema } from '../schema.ts'
import { checked } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'
import type { RequestPatch } from './planOperations.ts'

/**
 * Changes the ticket fields of one firewall, rule or row: empty text removes a field, absent ones stay, and with no
 * field left the plan's own hold again. Refused for an unknown firewall and for a date that is no day.
 */
export function setDetails(plan: Plan, scope: DetailsOf['scope'], id: string, patch: RequestPatch): OperationResult {
  if (scope === 'firewall' && !plan.firewalls.some((firewall) => firewall.id === id)) {
    return refused(`There is no firewall with the id ${shown(id)}.`)
  }
  const old = plan.details.find((details) => details.scope === scope && details.id === id)
  const valid = checked(detailsSchema, { scope, id, details: { ...old?.details, ...patch } })
  if (!valid.ok) return refused(valid.reason)
  const says = Object.keys(valid.value.details).length > 0
  if (says ? equalData(old, valid.value) : old === undefined) return done(plan)
  if (old === undefined && plan.details.length >= limits.details) {
    return refused(`A plan holds details of at most ${formatCount(limits.details)} firewalls, rules and rows.`)
  }
  const others = plan.details.filter((details) => details !== old)
  const details = says ? [...others, valid.value] : others
  return done({
    ...plan,
    details: details.sort((a, b) => byCodeUnit(detailsKey(a.scope, a.id), detailsKey(b.scope, b.id))),
  })
}

/** Changes the same ticket fields of several firewalls, rules or rows in one step; see `setDetails`. Refused as a whole. */
export function setDetailsOfMany(
  plan: Plan,
  scopes: readonly Pick<DetailsOf, 'scope' | 'id'>[],
  patch: RequestPatch,
): OperationResult {
  let result = done(plan)
  for (const { scope, id } of scopes) if (result.ok) result = setDetails(result.plan, scope, id, patch)
  return result
}
