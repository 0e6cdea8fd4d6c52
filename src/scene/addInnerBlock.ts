import type { Machine } from '#plan/plan.ts'
import { zonesAround, zonesWithin } from '#plan/zoneTree.ts'
import { blockAt } from './blockAt.ts'
import { emptyZoneBox } from './fitZones.ts'
import { innerZonePlace } from './innerZonePlace.ts'
import { boxesWithin, type Layout, setBox } from './layout.ts'
import type { CellBlock } from './layoutCells.ts'
import { machineBoxAt } from './machineBox.ts'

/** Places a block inside the zone around its zone, which grows where it has to. */
export function addInnerBlock(block: CellBlock, layout: Layout): void {
  const { plan, zones, positions, boxes } = layout
  const parent = zones.get(block.zone ?? '')?.parent ?? ''
  const around = boxes.get(parent)
  if (!around) return
  const drawn = blockAt(block, { x: 0, y: 0 })
  const size = drawn.boxes.get(block.zone ?? '') ?? emptyZoneBox(0, 0)
  const within = zonesWithin(plan.zones, parent)
  const enclosing = new Set(zonesAround(zones, parent).map(({ id }) => id))
  const standing = (machine: Machine) => {
    const position = positions.get(machine.id) ?? machine.position
    return position ? [machineBoxAt(position)] : []
  }
  const isInside = (machine: Machine) => machine.zone !== undefined && within.has(machine.zone)
  const content = [...plan.machines.filter(isInside).flatMap(standing), ...boxesWithin(layout, parent)]
  const foreign = [
    ...plan.machines.filter((machine) => !isInside(machine)).flatMap(standing),
    ...[...boxes].flatMap(([id, box]) => (within.has(id) || enclosing.has(id) ? [] : [box])),
  ]
  const corner = innerZonePlace(size, { around, content, foreign })
  const moved = blockAt(block, { x: corner.x - size.x, y: corner.y - size.y })
  for (const [machine, position] of moved.positions) positions.set(machine, position)
  for (const [zone, box] of moved.boxes) setBox(layout, zone, box)
}
