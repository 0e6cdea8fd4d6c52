import { insideOut } from './insideOut.ts'
import type { Layout } from './layout.ts'
import { type CellBlock, cellBlock, type TierOf } from './layoutCells.ts'
import { machinesByZone } from './machinesByZone.ts'

/**
 * One block for each zone that is nowhere yet, with those inside it: `inner` where the zone around it has a place, else `outer`;
 * and one for the machines without a zone.
 */
export function newBlocks({ plan, boxes }: Layout, tierOf: TierOf) {
  const groups = machinesByZone(plan)
  const inside = new Map<string, CellBlock[]>()
  const outermost = new Map<string, CellBlock>()
  for (const zone of insideOut(plan.zones)) {
    if (boxes.has(zone.id)) continue
    const block = cellBlock(zone.id, groups.get(zone.id) ?? [], tierOf, inside.get(zone.id))
    if (zone.parent === undefined || boxes.has(zone.parent)) outermost.set(zone.id, block)
    else inside.set(zone.parent, [...(inside.get(zone.parent) ?? []), block])
  }
  const blocks = plan.zones.flatMap((zone) => {
    const block = outermost.get(zone.id)
    return block ? [{ block, inner: zone.parent !== undefined }] : []
  })
  const free = (groups.get(undefined) ?? []).filter((machine) => !machine.position)
  const outer = blocks.flatMap(({ block, inner }) => (inner ? [] : [block]))
  return {
    inner: blocks.flatMap(({ block, inner }) => (inner ? [block] : [])),
    outer: free.length > 0 ? [...outer, cellBlock(undefined, free, tierOf)] : outer,
  }
}
