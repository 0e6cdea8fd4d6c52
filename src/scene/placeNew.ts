import type { Box, Plan, Position, Zone } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { zonesAround } from '#plan/zoneTree.ts'
import { boxBetween, contains, containsPoint } from './box.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'
import { grid, zonePadding, zoneTitleHeight } from './metrics.ts'
import { gridOf } from './surroundings.ts'

/** New machines keep this distance from others. */
export const newcomerMargin = 2 * grid
/** Rings of slots searched around the wanted place before it is taken as it is. */
const mostRings = 60

/** The smallest zone whose box holds the point, as it is drawn: a collapsed one is small, and what lies in it is not to be seen. */
export function zoneAt(plan: Plan, point: Position): Zone | undefined {
  let found: Zone | undefined
  let smallest = Infinity
  for (const zone of plan.zones) {
    const box = zone.box && zone.collapsed ? machineBoxAt(zone.box) : zone.box
    if (!box || !containsPoint(box, point)) continue
    if (zonesAround(zonesById(plan), zone.id).some(({ collapsed }) => collapsed)) continue
    const area = box.width * box.height
    if (area < smallest) {
      found = zone
      smallest = area
    }
  }
  return found
}

/**
 * The free place on the grid nearest to `near` (the new machine's top left corner) where it overlaps no other machine;
 * within the zone's box when one is given and has room.
 */
export function freePosition(plan: Plan, near: Position, zone?: Zone): Position {
  const isFree = roomIn(plan)
  const start = snapped(near)
  const room = zone?.box && innerBox(zone)
  if (room) {
    const inside = searchAround(start, (position) => {
      const box = machineBoxAt(position)
      return contains(room, box) && isFree(position)
    })
    if (inside) return inside
  }
  return searchAround(start, isFree) ?? start
}

/** Where a new machine comes to stand that is dropped at a place: there, be it on the grid or not, or in free space near by. */
export function dropPosition(plan: Plan, at: Position): Position {
  const there = { x: Math.round(at.x) + 0, y: Math.round(at.y) + 0 }
  return roomIn(plan)(there) ? there : freePosition(plan, there)
}

/** Tells whether a new machine overlaps no other one at a place. */
function roomIn(plan: Plan): (position: Position) => boolean {
  const taken = gridOf(plan.machines.flatMap((machine) => machineBox(machine) ?? []))
  return (position) => taken.near(machineBoxAt(position), newcomerMargin, 1).length === 0
}

/** The nearest point of the grid. */
export function snapped(position: Position): Position {
  // Adding 0 turns −0 into 0, which a plan file could not tell apart.
  return { x: Math.round(position.x / grid) * grid + 0, y: Math.round(position.y / grid) * grid + 0 }
}

/** The box for machines in a zone; undefined when it has no room for any. */
export function innerBox({ box }: Zone): Box | undefined {
  if (!box) return undefined
  const corner = { x: box.x + zonePadding, y: box.y + zoneTitleHeight }
  const opposite = { x: box.x + box.width - zonePadding, y: box.y + box.height - zonePadding }
  return opposite.x < corner.x || opposite.y < corner.y ? undefined : boxBetween(corner, opposite)
}

/**
 * Looks at the points around `start`, ring by ring, nearest of each ring first.
 * @param step between neighbouring points
 */
export function searchAround(
  start: Position,
  fits: (position: Position) => boolean,
  step = grid,
): Position | undefined {
  for (let ring = 0; ring <= mostRings; ring += 1) {
    const found = ringAround(start, ring, step).find(fits)
    if (found) return found
  }
  return undefined
}

function ringAround(start: Position, ring: number, pitch: number): Position[] {
  const steps: (readonly [number, number])[] = []
  for (let step = -ring; step <= ring; step += 1) {
    steps.push([step, ring], [step, -ring])
    if (Math.abs(step) < ring) steps.push([ring, step], [-ring, step])
  }
  // Below and to the right first: that is where people look for the next one.
  return steps
    .sort((a, b) => Math.hypot(a[0], a[1]) - Math.hypot(b[0], b[1]) || b[1] - a[1] || b[0] - a[0])
    .map(([x, y]) => ({ x: start.x + x * pitch, y: start.y + y * pitch }))
}
