import type { Box, Plan, Position } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import { centre } from '#scene/box.ts'
import { machineWidth, zonePadding } from '#scene/metrics.ts'
import type { Spot } from '#scene/nearestTowards.ts'
import { readingOrder } from '#scene/readingOrder.ts'
import type { Scene } from '#scene/scene.ts'
import { machineNodeId, zoneNodeId } from './toGraph.ts'

/** The place of a zone for the keys: on its upper border, above its first machine. */
const zonePoint = ({ x, y, width }: Box): Position => ({
  x: x + Math.min(width / 2, zonePadding + machineWidth / 2),
  y,
})

/** What the keys walk on, by the ids of its nodes. */
export const spotsOf = ({ machines, zones }: Scene): readonly Spot[] => [
  ...zones.map(({ id, box }) => ({ id: zoneNodeId(id), at: zonePoint(box) })),
  ...machines.map(({ id, box }) => ({ id: machineNodeId(id), at: centre(box) })),
]

/** The ids of the nodes in the order in which the drawing is read. */
export function orderOf(plan: Plan, { machines, zones }: Scene): readonly string[] {
  const [machine, zone] = [machinesById(plan), zonesById(plan)]
  const nodeOf = (id: string | undefined) => (id === undefined ? undefined : zoneNodeId(id))
  return readingOrder(
    zones.map(({ id, box }) => ({ id: zoneNodeId(id), box, zone: nodeOf(zone.get(id)?.parent) })),
    machines.map(({ id, box }) => ({ id: machineNodeId(id), box, zone: nodeOf(machine.get(id)?.zone) })),
  )
}

/** Where the keys for zones stop: at each zone, and at the first machine that stands in none. */
export function zoneStops(plan: Plan, order: readonly string[]): readonly string[] {
  const outside = new Set(plan.machines.flatMap(({ id, zone }) => (zone === undefined ? [machineNodeId(id)] : [])))
  const first = order.find((id) => outside.has(id))
  return order.filter((id) => id.startsWith('zone:') || id === first)
}
