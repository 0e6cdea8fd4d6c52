import type { Box } from '#plan/plan.ts'
import { centre } from './box.ts'
import { columnGap, columnPitch, firstLane, lineStub, machineHeight, rowGap } from './metrics.ts'
import { openRoom, type Room } from './roomAround.ts'
import { type Point, simplified } from './route.ts'
import { isUpright, outward, portAt, type Side } from './side.ts'

/**
 * How a line of a large drawing runs between two machines. It depends on their boxes and the gaps beside them alone, so that what
 * is edited elsewhere never bends it. One end is the trunk, where many lines run together; the other the branch, which is the line's own.
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
/** Trunks this far apart, or twice or three times as far, take different lanes; columns of machines stand that far apart. */
const laneWidth = columnPitch / 3
/** A lane keeps this distance from the machines of the gap, at least. */
const leastDistance = 8
/** Lanes of a full row gap start here: clear of the border of the zone above and of the title of the one below. */
const busDistance = 36

/** The way from a trunk to a branch; without the rooms around them, as if they stood as the layout puts them. */
export function localWay(trunk: Box, branch: Box, trunkRoom = openRoom, branchRoom = openRoom): LocalWay {
  const shift = laneOf(trunk) * laneStep
  const right = branch.x - (trunk.x + trunk.width)
  const left = trunk.x - (branch.x + branch.width)
  const gap = Math.max(left, right)
  if (gap >= lineStub) {
    const branchSide = right >= left ? 'left' : 'right'
    const from = edgeOf(branch, branchSide)
    const distance = laneDistance(branchRoom[branchSide], shift)
    const trunkSide = opposite[branchSide]
    const nothingBetween = gap < columnPitch && trunkRoom[trunkSide] >= Math.min(gap, columnGap)
    // Otherwise the line passes what stands in between in the gap between two rows.
    if (!nothingBetween) {
      const busSide = centre(branch).y < centre(trunk).y ? 'top' : 'bottom'
      const lane = from + outward(branchSide) * distance
      return { trunkSide: busSide, branchSide, lane, bus: busBeside(trunk, busSide, trunkRoom, shift) }
    }
    const lane = from + outward(branchSide) * Math.min(distance, Math.round(Math.max(gap - lineStub, gap / 2)))
    return { trunkSide, branchSide, lane, bus: 0 }
  }
  const below = branch.y - (trunk.y + trunk.height)
  const above = trunk.y - (branch.y + branch.height)
  const room = Math.max(above, below)
  const trunkSide = below >= above ? 'bottom' : 'top'
  if (room >= lineStub && room < rowGap + machineHeight && trunkRoom[trunkSide] >= Math.min(room, rowGap)) {
    const lane = Math.round((edgeOf(trunk, trunkSide) + edgeOf(branch, opposite[trunkSide])) / 2)
    return { trunkSide, branchSide: opposite[trunkSide], lane, bus: 0 }
  }
  // In the same column, with machines between them or on top of each other: round through the gap beside it.
  const side = trunk.x > branch.x ? 'right' : 'left'
  const between = Math.min(trunkRoom[side], branchRoom[side])
  const reach = laneDistance(room < 0 ? Math.min(between, firstLane + lineStub) : between, shift)
  const outermost = side === 'left' ? Math.min(trunk.x, branch.x) : Math.max(edgeOf(trunk, side), edgeOf(branch, side))
  return { trunkSide: side, branchSide: side, lane: outermost + outward(side) * reach, bus: 0 }
}

/** The line of a way between two places along its sides, from trunk to branch; pieces without length are left out. */
export function localPoints(way: LocalWay, trunk: Box, along: number, branch: Box, branchAlong: number): Point[] {
  const { trunkSide, branchSide, lane, bus } = way
  const from = portAt(trunk, trunkSide, along)
  const to = portAt(branch, branchSide, branchAlong)
  if (!isUpright(branchSide)) {
    const points = [from, { x: from.x, y: lane }, { x: to.x, y: lane }, to]
    return from.y === lane || from.x === to.x || lane === to.y ? simplified(points) : points
  }
  if (isUpright(trunkSide)) {
    const points = [from, { x: lane, y: from.y }, { x: lane, y: to.y }, to]
    return from.x === lane || from.y === to.y || lane === to.x ? simplified(points) : points
  }
  const points = [from, { x: from.x, y: bus }, { x: lane, y: bus }, { x: lane, y: to.y }, to]
  return from.y === bus || from.x === lane || bus === to.y || lane === to.x ? simplified(points) : points
}

/** Which lane the lines of a trunk take: columns next to each other take different ones, whether wide or narrow. */
function laneOf({ x }: Box): number {
  const lane = Math.floor(x / laneWidth) % laneCountLocal
  return lane < 0 ? lane + laneCountLocal : lane
}

/** How far from a branch's machine its lane runs: across the gap, so that the branch has room for a label. */
function laneDistance(room: number, shift: number): number {
  return Math.round(Math.max(leastDistance, Math.min(lineStub, room / 2), room - lineStub - shift))
}

/** y of the lane in the row gap beside the trunk's top or bottom. */
function busBeside(trunk: Box, side: Side, room: Room, shift: number): number {
  const distance = Math.max(leastDistance, Math.round(((busDistance + shift) * room[side]) / rowGap))
  return edgeOf(trunk, side) + outward(side) * distance
}

const opposite: Readonly<Record<Side, Side>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' }

/** The coordinate of a side: x of left and right, y of top and bottom. */
function edgeOf(box: Box, side: Side): number {
  const { x, y } = portAt(box, side, 0)
  return isUpright(side) ? x : y
}
