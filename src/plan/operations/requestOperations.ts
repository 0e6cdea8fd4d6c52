import { formatCount, limits } from '../limits.ts'
import type { HandedOver, Plan } from '../plan.ts'
import { shown } from '../planFault.ts'
import { handedOverSchema } from '../schema.ts'
import { checked, keepWhere, withFields } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** Keeps a request that was handed over; it becomes the baseline. Refused for a used id, a row without a source, destination or service, and a row id used twice. */
export function handOver(plan: Plan, request: HandedOver): OperationResult {
  if (plan.requests.length >= limits.requests) {
    return refused(`A plan keeps at most ${formatCount(limits.requests)} requests.`)
  }
  if (plan.requests.some(({ id }) => id === request.id)) {
    return refused(`There is a request with the id ${shown(request.id)} already.`)
  }
  const valid = checked(handedOverSchema, request)
  if (!valid.ok) return refused(valid.reason)
  const ids = new Set<string>()
  for (const { id, sources, destinations, services } of valid.value.rows) {
    if (ids.has(id)) return refused(`Two rows of the request have the id ${shown(id)}.`)
    ids.add(id)
    if ([sources, destinations, services].some((list) => list.length === 0)) {
      return refused(`The row ${shown(id)} asks for nothing: a source, a destination or a service is missing.`)
    }
  }
  return done({ ...plan, requests: [...plan.requests, valid.value] })
}

/** Forgets a request; the one before the last becomes the baseline when the last one goes. An unknown id changes nothing. */
export function removeRequest(plan: Plan, id: string): OperationResult {
  return done(withFields(plan, { requests: keepWhere(plan.requests, (request) => request.id !== id) }))
}

/** Whether flows inside a zone are requested too. */
export function setIncludeInside(plan: Plan, includeInside: boolean): OperationResult {
  return done(withFields(plan, { includeInside }))
}
