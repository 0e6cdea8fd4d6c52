import type { Plan, Position } from '#plan/plan.ts'
import { addInnerBlock } from './addInnerBlock.ts'
import { blockAt } from './blockAt.ts'
import { union } from './box.ts'
import { fillZones } from './fillZones.ts'
import { isPlaced } from './isPlaced.ts'
import { knownLayout, type Layout } from './layout.ts'
import { type CellBlock, stackBlocks, type TierOf } from './layoutCells.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'
import { columnPitch, grid, rowPitch, zonePadding, zoneTitleHeight } from './metrics.ts'
import { newBlocks } from './newBlocks.ts'
import { snapped } from './placeNew.ts'

/** Where the first machine of an empty plan stands. */
const origin: Position = { x: 80, y: 80 }

/**
 * The plan with a place for every machine and a box for every zone. What has a place keeps it; a zone's box only grows. New
 * zones stand inside the zone they belong to, else in columns by the tier of their machines, new machines within a zone likewise.
 */
export function layoutPlan(plan: Plan, tierOf: TierOf): Plan {
  if (isPlaced(plan)) return plan
  const layout = knownLayout(plan)
  fillZones(layout)
  const { inner, outer } = newBlocks(layout, tierOf)
  for (const block of inner) addInnerBlock(block, layout)
  addOuter(outer, layout)
  return {
    ...plan,
    zones: plan.zones.map((zone) => {
      const box = layout.boxes.get(zone.id)
      return box && box !== zone.box ? { ...zone, box } : zone
    }),
    machines: plan.machines.map((machine) => {
      const position = layout.positions.get(machine.id)
      return position ? { ...machine, position } : machine
    }),
  }
}

/** New blocks stand below everything that has a place. */
function cornerForNew({ plan, boxes, positions }: Layout): Position {
  const all = union([
    ...boxes.values(),
    ...[...positions.values()].map(machineBoxAt),
    ...plan.machines.flatMap((machine) => machineBox(machine) ?? []),
  ])
  if (!all) return origin
  const below = all.y + all.height + 3 * grid + zoneTitleHeight
  return snapped({ x: all.x + zonePadding, y: Math.ceil(below / grid) * grid })
}

function addOuter(blocks: readonly CellBlock[], layout: Layout): void {
  const corner = cornerForNew(layout)
  for (const [block, at] of stackBlocks(blocks)) {
    const drawn = blockAt(block, { x: corner.x + at.column * columnPitch, y: corner.y + at.row * rowPitch })
    for (const [machine, position] of drawn.positions) layout.positions.set(machine, position)
    for (const [zone, box] of drawn.boxes) layout.boxes.set(zone, box)
  }
}
