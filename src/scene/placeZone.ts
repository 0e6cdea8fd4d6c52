import type { OperationResult } from '#plan/operations/operationResult.ts'
import { resizeZone } from '#plan/operations/zoneOperations.ts'
import type { Box, Plan, Position, Size, Zone } from '#plan/plan.ts'
import { zonesWithin } from '#plan/zoneTree.ts'
import { boxHolding } from './fitZones.ts'
import { moveZoneWithNotes } from './notesOfZones.ts'

/** Moves a zone with all that stands in it, or gives it another size, but none that would leave something behind. */
export function placeZone(
  plan: Plan,
  { id, box }: Zone,
  { x, y, width, height }: Position & Partial<Size>,
): OperationResult {
  if (box === undefined) return { ok: true, plan }
  if (x !== box.x || y !== box.y) return moveZoneWithNotes(plan, id, x - box.x, y - box.y)
  return resizeHolding(plan, id, { x, y, width: width ?? box.width, height: height ?? box.height })
}

/** Gives a zone another box, larger where it would not hold what stands in it. */
export function resizeHolding(plan: Plan, id: string, box: Box): OperationResult {
  const within = zonesWithin(plan.zones, id)
  const machines = plan.machines.filter(({ zone }) => zone !== undefined && within.has(zone))
  const zones = plan.zones.filter((zone) => zone.id !== id && within.has(zone.id))
  return resizeZone(plan, id, boxHolding(box, machines, zones))
}
