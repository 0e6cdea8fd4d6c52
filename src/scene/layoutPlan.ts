import type { Box, Plan, Position } from '#plan/plan.ts'
import { union } from './box.ts'
import { emptyZoneBox, zoneBoxAround } from './fitZones.ts'
import { type CellBlock, cellBlock, stackBlocks, type TierOf } from './layoutCells.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'
import { machinesByZone } from './machinesByZone.ts'
import { columnPitch, grid, rowPitch, zonePadding, zoneTitleHeight } from './metrics.ts'
import { snapped } from './placeNew.ts'
import type { SpatialGrid } from './spatialGrid.ts'
import { gridOf } from './surroundings.ts'
import { zoneSlots } from './zoneSlots.ts'

/** Where the first machine of an empty plan stands. */
const origin: Position = { x: 80, y: 80 }
/** Machines that fill a zone keep this distance from those already there. */
const margin = 2 * grid

/**
 * The plan with a place for every machine and a box for every zone. What has a place keeps it; a zone's box only grows. New
 * zones stand in columns by the tier of their machines, new machines within a zone likewise.
 */
export function layoutPlan(plan: Plan, tierOf: TierOf): Plan {
  const missing = plan.machines.some((machine) => !machine.position) || plan.zones.some((zone) => !zone.box)
  if (!missing) return plan
  const positions = new Map<string, Position>()
  const boxes = knownZoneBoxes(plan)
  const taken = gridOf(plan.machines.flatMap((machine) => machineBox(machine) ?? []))
  fillZones(plan, boxes, positions, taken)
  addBlocks(newBlocks(plan, boxes, tierOf), cornerForNew(plan, boxes, positions), boxes, positions)
  return {
    ...plan,
    zones: plan.zones.map((zone) => {
      const box = boxes.get(zone.id)
      return box && box !== zone.box ? { ...zone, box } : zone
    }),
    machines: plan.machines.map((machine) => {
      const position = positions.get(machine.id)
      return position ? { ...machine, position } : machine
    }),
  }
}

/** Boxes of the zones that have one, or whose machines say where it is. */
function knownZoneBoxes(plan: Plan): Map<string, Box> {
  const groups = machinesByZone(plan)
  const boxes = new Map<string, Box>()
  for (const zone of plan.zones) {
    const inner = union((groups.get(zone.id) ?? []).flatMap((machine) => machineBox(machine) ?? []))
    const box = zone.box ?? (inner && zoneBoxAround(inner))
    if (box) boxes.set(zone.id, box)
  }
  return boxes
}

function fillZones(
  plan: Plan,
  boxes: Map<string, Box>,
  positions: Map<string, Position>,
  taken: SpatialGrid<Box>,
): void {
  for (const [zone, machines] of machinesByZone(plan)) {
    const box = zone === undefined ? undefined : boxes.get(zone)
    const homeless = machines.filter((machine) => !machine.position)
    if (zone === undefined || !box || homeless.length === 0) continue
    const others = [...boxes].flatMap(([id, other]) => (id === zone ? [] : [other]))
    const slots = zoneSlots(box, others)
    const grown = [box]
    for (const machine of homeless) {
      let slot = slots.next().value
      while (taken.near(machineBoxAt(slot), margin, 1).length > 0) slot = slots.next().value
      positions.set(machine.id, slot)
      taken.add(machineBoxAt(slot), machineBoxAt(slot))
      grown.push(zoneBoxAround(machineBoxAt(slot)))
    }
    boxes.set(zone, union(grown) ?? box)
  }
}

/** One block for each zone that is nowhere yet, and one for the machines without a zone. */
function newBlocks(plan: Plan, boxes: ReadonlyMap<string, Box>, tierOf: TierOf): CellBlock[] {
  const groups = machinesByZone(plan)
  const blocks = plan.zones
    .filter((zone) => !boxes.has(zone.id))
    .map((zone) => cellBlock(zone.id, groups.get(zone.id) ?? [], tierOf))
  const free = (groups.get(undefined) ?? []).filter((machine) => !machine.position)
  return free.length > 0 ? [...blocks, cellBlock(undefined, free, tierOf)] : blocks
}

/** New blocks stand below everything that has a place. */
function cornerForNew(plan: Plan, boxes: ReadonlyMap<string, Box>, positions: ReadonlyMap<string, Position>): Position {
  const all = union([
    ...boxes.values(),
    ...[...positions.values()].map(machineBoxAt),
    ...plan.machines.flatMap((machine) => machineBox(machine) ?? []),
  ])
  if (!all) return origin
  const below = all.y + all.height + 3 * grid + zoneTitleHeight
  return snapped({ x: all.x + zonePadding, y: Math.ceil(below / grid) * grid })
}

function addBlocks(
  blocks: readonly CellBlock[],
  corner: Position,
  boxes: Map<string, Box>,
  positions: Map<string, Position>,
): void {
  for (const [block, at] of stackBlocks(blocks)) {
    const inner: Box[] = []
    for (const [machine, cell] of block.cells) {
      const x = corner.x + (at.column + cell.column) * columnPitch
      const y = corner.y + (at.row + cell.row) * rowPitch
      positions.set(machine, { x, y })
      inner.push(machineBoxAt({ x, y }))
    }
    if (block.zone === undefined) continue
    const whole = union(inner)
    const x = corner.x + at.column * columnPitch - zonePadding
    const y = corner.y + at.row * rowPitch - zoneTitleHeight
    boxes.set(block.zone, whole ? zoneBoxAround(whole) : emptyZoneBox(x, y))
  }
}
