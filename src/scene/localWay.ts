import type { Box } from '#plan/plan.ts'
import { centre } from './box.ts'
import { columnGap, columnPitch, firstLane, lineStub, machineHeight, rowGap } from './metrics.ts'
import { type Point, simplified } from './route.ts'
import { isUpright, outward, portAt, type Side } from './side.ts'

/**
 * How a line of a large drawing runs between two machines. It depends on their two boxes alone, so that what is edited
 * elsewhere never bends it. One end is the trunk, where many lines run together; the other the branch, which is the line's own.
 */
export interface LocalWay {
  readonly trunkSide: Side
  readonly branchSide: Side
  /** Where the piece before the branch runs: x of the column gap when the branch's side is upright, else y of the row gap. */
  readonly lane: number
  /** y of the row gap in which the line goes far; it does when it leaves the top or bottom for an upright side. */
  readonly bus: number
}

/** Lines of different trunks take one of so many lanes in the same gap, this far apart. */
const laneCountLocal = 4
const laneStep = 8
/** Lanes leave a branch of nearly the width of the column gap: it carries a full label. */
const branchLength = columnGap - lineStub
/** Lanes of a row gap start here: clear of the border of the zone above and of the title of the one below. */
const busDistance = 36

/** The way from a trunk to a branch. */
export function localWay(trunk: Box, branch: Box): LocalWay {
  const shift = laneOf(trunk) * laneStep
  const right = branch.x - (trunk.x + trunk.width)
  const left = trunk.x - (branch.x + branch.width)
  const gap = Math.max(left, right)
  if (gap >= 2 * lineStub) {
    const branchSide = right >= left ? 'left' : 'right'
    const from = edgeOf(branch, branchSide)
    const away = (distance: number) => from + outward(branchSide) * distance
    // A column of machines fits in between: the line passes it in the gap between two rows.
    if (gap >= columnPitch) return { ...busOf(trunk, branch, shift), branchSide, lane: away(branchLength - shift) }
    const lane = away(Math.min(branchLength - shift, gap - lineStub))
    return { trunkSide: opposite[branchSide], branchSide, lane, bus: 0 }
  }
  const below = branch.y - (trunk.y + trunk.height)
  const above = trunk.y - (branch.y + branch.height)
  const room = Math.max(above, below)
  if (room >= lineStub && room < rowGap + machineHeight) {
    const trunkSide = below >= above ? 'bottom' : 'top'
    const lane = Math.round((edgeOf(trunk, trunkSide) + edgeOf(branch, opposite[trunkSide])) / 2)
    return { trunkSide, branchSide: opposite[trunkSide], lane, bus: 0 }
  }
  // In the same column, with machines between them or on top of each other: round through the gap beside it.
  const side = trunk.x > branch.x ? 'right' : 'left'
  const reach = room < 0 ? firstLane + shift : branchLength - shift
  const outermost = side === 'left' ? Math.min(trunk.x, branch.x) : Math.max(edgeOf(trunk, side), edgeOf(branch, side))
  return { trunkSide: side, branchSide: side, lane: outermost + outward(side) * reach, bus: 0 }
}

/** The line of a way between two places along its sides, from trunk to branch. */
export function localPoints(way: LocalWay, trunk: Box, along: number, branch: Box, branchAlong: number): Point[] {
  const { trunkSide, branchSide, lane, bus } = way
  const from = portAt(trunk, trunkSide, along)
  const to = portAt(branch, branchSide, branchAlong)
  if (!isUpright(branchSide)) return simplified([from, { x: from.x, y: lane }, { x: to.x, y: lane }, to])
  if (isUpright(trunkSide)) return simplified([from, { x: lane, y: from.y }, { x: lane, y: to.y }, to])
  return simplified([from, { x: from.x, y: bus }, { x: lane, y: bus }, { x: lane, y: to.y }, to])
}

/** Which lane the lines of a trunk take: neighbouring columns take different ones. */
function laneOf({ x }: Box): number {
  const column = Math.floor(x / columnPitch) % laneCountLocal
  return column < 0 ? column + laneCountLocal : column
}

/** Out of the trunk into the row gap on the branch's side of it. */
function busOf(trunk: Box, branch: Box, shift: number): { readonly trunkSide: Side; readonly bus: number } {
  const distance = busDistance + shift
  if (centre(branch).y < centre(trunk).y) return { trunkSide: 'top', bus: trunk.y - distance }
  return { trunkSide: 'bottom', bus: trunk.y + trunk.height + distance }
}

const opposite: Readonly<Record<Side, Side>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' }

/** The coordinate of a side: x of left and right, y of top and bottom. */
function edgeOf(box: Box, side: Side): number {
  const { x, y } = portAt(box, side, 0)
  return isUpright(side) ? x : y
}
