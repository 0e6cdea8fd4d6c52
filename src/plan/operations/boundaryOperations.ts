import { boundaryKey, orderedSides, type Sides } from '../boundaryKey.ts'
import { byCodeUnit } from '../byCodeUnit.ts'
import { equalData } from '../equalData.ts'
import { formatCount, limits } from '../limits.ts'
import type { Plan } from '../plan.ts'
import { shown } from '../planFault.ts'
import { zonesById } from '../planIndex.ts'
import { boundarySchema } from '../schema.ts'
import { checked } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/**
 * Says which firewalls stand between two zones (null: outside any zone): a list, an empty one for "none", or null
 * for undecided. Refused for an unknown zone or firewall and for one zone on both sides.
 */
export function setBoundary(plan: Plan, between: Sides, firewallIds: readonly string[] | null): OperationResult {
  const zones = zonesById(plan)
  for (const side of between) {
    if (side !== null && !zones.has(side)) return refused(`There is no zone with the id ${shown(side)}.`)
  }
  if (between[0] === between[1] && between[0] !== null) return refused('A zone has no boundary with itself.')
  const key = boundaryKey(between)
  const old = plan.boundaries.find((boundary) => boundaryKey(boundary.between) === key)
  const others = plan.boundaries.filter((boundary) => boundary !== old)
  if (firewallIds === null) return done(old === undefined ? plan : { ...plan, boundaries: others })

  if (old === undefined && others.length >= limits.boundaries) {
    return refused(`A plan holds at most ${formatCount(limits.boundaries)} boundaries.`)
  }
  const stranger = firewallIds.find((id) => !plan.firewalls.some((firewall) => firewall.id === id))
  if (stranger !== undefined) return refused(`There is no firewall with the id ${shown(stranger)}.`)
  const valid = checked(boundarySchema, { between: orderedSides(between), firewalls: [...new Set(firewallIds)] })
  if (!valid.ok) return refused(valid.reason)
  if (equalData(old, valid.value)) return done(plan)
  const boundaries = [...others, valid.value].sort((a, b) => byCodeUnit(boundaryKey(a.between), boundaryKey(b.between)))
  return done({ ...plan, boundaries })
}
