import type { Box, Plan, Position } from '#plan/plan.ts'
import { contains, inflate, overlaps, union } from './box.ts'
import { machineBox } from './machineBox.ts'
import { columnGap, grid } from './metrics.ts'
import { innerBox, newcomerMargin, searchAround, snapped, zoneAt } from './placeNew.ts'
import { gridOf } from './surroundings.ts'

/** Wide groups look for their place in wider steps: so many of them reach across the group. */
const stepsAcross = 8

/**
 * How far a group of machines and zones that come together has to be moved, so that its middle stands at `middle` or near it in free
 * space: over no machine, and, when zones come along, over no other zone's border. Inside the zone under the place if it has
 * room; beside everything when nowhere near is free.
 * @param group boxes of the group as it stands; an empty one is not moved
 */
export function freeShift(plan: Plan, group: readonly Box[], withZones: boolean, middle: Position): Position {
  const whole = union(group)
  if (whole === undefined) return { x: 0, y: 0 }
  const machines = plan.machines.flatMap((machine) => machineBox(machine) ?? [])
  const zones = plan.zones.flatMap(({ box }) => box ?? [])
  const taken = gridOf(machines)
  const at = ({ x, y }: Position): Box => ({ ...whole, x, y })
  const isFree = (box: Box): boolean =>
    taken.near(box, newcomerMargin, 1).length === 0 &&
    (!withZones || zones.every((zone) => contains(zone, inflate(box, grid)) || !overlaps(zone, box, grid)))
  // Whole steps of the grid keep a group in line with what it was copied from.
  const wanted = snapped({ x: middle.x - whole.width / 2 - whole.x, y: middle.y - whole.height / 2 - whole.y })
  const start = { x: whole.x + wanted.x, y: whole.y + wanted.y }
  const step = Math.max(1, Math.ceil(Math.max(whole.width, whole.height) / (stepsAcross * grid))) * grid
  const zone = zoneAt(plan, middle)
  const room = zone && innerBox(zone)
  const place =
    (room && searchAround(start, (corner) => contains(room, at(corner)) && isFree(at(corner)), step)) ??
    searchAround(start, (corner) => isFree(at(corner)), step) ??
    beside(union([...machines, ...zones]) ?? whole, whole)
  return { x: place.x - whole.x, y: place.y - whole.y }
}

/** The corner of a box that stands to the right of another one, in steps of the grid from where it was. */
function beside(all: Box, box: Box): Position {
  const { x, y } = snapped({ x: all.x + all.width + columnGap - box.x, y: all.y - box.y })
  return { x: box.x + x, y: box.y + y }
}
