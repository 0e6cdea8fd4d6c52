import type { Plan } from '#plan/plan.ts'
import { arrangePlan } from './arrangePlan.ts'
import { blockAt } from './blockAt.ts'
import { insideOut } from './insideOut.ts'
import { type CellBlock, cellBlock, stackBlocks, type TierOf } from './layoutCells.ts'
import type { Wanted } from './layoutParts.ts'
import { type LayoutGroup, type LayoutScope, layoutGroups } from './layoutScope.ts'
import { machinesByZone } from './machinesByZone.ts'
import { columnGap, columnPitch, rowPitch } from './metrics.ts'
import { shelfHeight } from './noteShelf.ts'
import { notesByZone } from './notesOfZones.ts'

/**
 * The plan with the scope in a grid: zones side by side by the tier of their machines, machines within them likewise. See
 * `arrangePlan` for what stays; a second time changes nothing.
 */
export function arrangeInTiers(plan: Plan, scope: LayoutScope, tierOf: TierOf): Plan {
  const machines: [string, { x: number; y: number }][] = []
  const emptyZones: [string, { x: number; y: number }][] = []
  const blocksOf = createBlocks(plan, tierOf)
  for (const group of layoutGroups(plan, scope)) {
    for (const [block, at] of stackBlocks(blocksOf(group))) {
      const drawn = blockAt(block, { x: at.column * columnPitch, y: at.row * rowPitch })
      machines.push(...drawn.positions)
      for (const [zone, { x, y }] of drawn.boxes) emptyZones.push([zone, { x, y }])
    }
  }
  return arrangePlan(plan, scope, { machines: new Map(machines), emptyZones: new Map(emptyZones) } satisfies Wanted)
}

/** Makes the blocks of groups: one for each zone with all that stands in it, and one for the machines beside them. */
function createBlocks(plan: Plan, tierOf: TierOf): (group: LayoutGroup) => readonly CellBlock[] {
  const groups = machinesByZone(plan)
  const notes = notesByZone(plan)
  const blocks = new Map<string, CellBlock>()
  const inside = new Map<string, CellBlock[]>()
  for (const zone of insideOut(plan.zones)) {
    const bare = cellBlock(zone.id, groups.get(zone.id) ?? [], tierOf, inside.get(zone.id))
    const low = shelfHeight(notes.get(zone.id) ?? [], bare.columns * columnPitch - columnGap)
    const block = low === 0 ? bare : { ...bare, rows: bare.rows + Math.ceil(low / rowPitch) }
    blocks.set(zone.id, block)
    if (zone.parent !== undefined) inside.set(zone.parent, [...(inside.get(zone.parent) ?? []), block])
  }
  return ({ container, machines, zones }) => [
    ...zones.flatMap(({ id }) => blocks.get(id) ?? []),
    ...(machines.length > 0 ? [cellBlock(container, machines, tierOf)] : []),
  ]
}
