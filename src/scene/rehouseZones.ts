import { done, type OperationResult } from '#plan/operations/operationResult.ts'
import { setParentOfZones } from '#plan/operations/zoneOperations.ts'
import type { Box, Plan, Zone } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { zonesAround, zonesWithin } from '#plan/zoneTree.ts'
import { centre, contains, containsPoint } from './box.ts'
import { machineBoxAt } from './machineBox.ts'

/**
 * Puts zones that were moved into the zones that they lie in now, see `homeOf`.
 * @param roots the zones that were moved themselves
 * @param moved all that moved, with what lies in the roots: between these nothing changed
 */
export function rehouseZones(plan: Plan, roots: readonly string[], moved: ReadonlySet<string>): OperationResult {
  const parents = new Map<string, string | null>()
  for (const id of roots) {
    const zone = zonesById(plan).get(id)
    const home = zone && homeOf(plan, zone)
    if (zone && home !== zone.parent && !moved.has(home ?? '')) parents.set(id, home ?? null)
  }
  return parents.size === 0 ? done(plan) : setParentOfZones(plan, parents)
}

/**
 * The zone that a zone lies in: the smallest that holds the whole of it. Where none does, the one it belongs to, or the nearest around
 * that, if its middle lies there.
 */
function homeOf(plan: Plan, zone: Zone): string | undefined {
  const box = drawnBox(zone)
  if (box === undefined) return zone.parent
  const zones = zonesById(plan)
  const within = zonesWithin(plan.zones, zone.id)
  let found: Zone | undefined
  let smallest = Infinity
  for (const other of plan.zones) {
    if (!other.box || !contains(other.box, box) || within.has(other.id)) continue
    const area = other.box.width * other.box.height
    const isHidden = other.collapsed || zonesAround(zones, other.id).some(({ collapsed }) => collapsed)
    if (isHidden || area >= smallest) continue
    found = other
    smallest = area
  }
  const middle = centre(box)
  found ??= zonesAround(zones, zone.id).find((around) => around.box && containsPoint(around.box, middle))
  return found?.id
}

const drawnBox = ({ box, collapsed }: Zone): Box | undefined => (box && collapsed ? machineBoxAt(box) : box)
