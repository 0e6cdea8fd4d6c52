import type { Box } from '#plan/plan.ts'
import { boxAround, overlaps, union } from './box.ts'
import type { LabelText } from './linkLabel.ts'
import type { LocalRoute } from './localLines.ts'
import { columnPitch } from './metrics.ts'
import { isHorizontal, lengthOf, type Point, type Segment } from './route.ts'

type Size = Pick<LabelText, 'width' | 'height'>

/** The line shows this much before and behind a label, arrowhead included. */
const lineShown = 18
/** How far from its border a line may run into a label that gives way, and how far beside a line a label stands. */
const rim = 8
const gapBeside = 4
/** Places tried along the branch, and how far from its machine at most. */
const places = [0, 1, -1, 2, -2]
const farthest = columnPitch
/** A label that stands past a machine keeps this distance from it. */
const past = 10

/**
 * Places for a label of this size, likeliest first: on its line's branch or just beside it, at the bend before it, and past the
 * machines at its ends. All lie close to the machine at the branch, so that only what happens there concerns the label.
 */
export function* localSpots(route: LocalRoute, size: Size): Generator<Box, void> {
  const branch = branchOf(route)
  if (branch === undefined) return
  yield* onBranch(branch, size, route.lean)
  const bend = route.branchAtStart ? route.points[1] : route.points.at(-2)
  const before = route.branchAtStart ? route.points[2] : route.points.at(-3)
  // A bend further away does not belong to the machine any more.
  if (bend && before && lengthOf({ from: bend, to: branch.to }) <= farthest)
    yield* atBend({ from: before, to: bend }, size)
  yield* pastMachines(branch, size, route)
}

/** A box that holds all places of `localSpots`; undefined when there is none. */
export function spotsReach(route: LocalRoute, { width, height }: Size): Box | undefined {
  const piece = branchOf(route)
  if (piece === undefined) return undefined
  const { trunk, branch } = route
  let left = Math.min(piece.from.x, piece.to.x, branch.x)
  let right = Math.max(piece.from.x, piece.to.x, branch.x + branch.width)
  let top = Math.min(piece.from.y, piece.to.y, branch.y)
  let bottom = Math.max(piece.from.y, piece.to.y, branch.y + branch.height)
  if (overlaps(trunk, branch, columnPitch)) {
    left = Math.min(left, trunk.x)
    right = Math.max(right, trunk.x + trunk.width)
    top = Math.min(top, trunk.y)
    bottom = Math.max(bottom, trunk.y + trunk.height)
  }
  const dx = width + past
  const dy = height + past
  return { x: left - dx, y: top - dy, width: right - left + 2 * dx, height: bottom - top + 2 * dy }
}

/** The last piece of the line, as far as it is near the machine. */
function branchOf({ points, branchAtStart }: LocalRoute): Segment | undefined {
  const to = branchAtStart ? points[0] : points.at(-1)
  const from = (branchAtStart ? points[1] : points.at(-2)) ?? to
  if (from === undefined || to === undefined) return undefined
  return lengthOf({ from, to }) <= farthest ? { from, to } : { from: backFrom({ from, to }, farthest), to }
}

function* onBranch(branch: Segment, size: Size, lean: -1 | 0 | 1): Generator<Box, void> {
  const horizontal = isHorizontal(branch)
  const length = lengthOf(branch)
  const room = length - (horizontal ? size.width : size.height) - 2 * lineShown
  for (const by of acrossOf(horizontal ? size.height : size.width, lean)) {
    for (const place of places) {
      if (room <= 0 && place !== 0) break
      yield boxAt(branch, length / 2 + (place * room) / (places.length - 1), by, size)
    }
  }
}

/** How far beside the line the middle of a label may stand, best first; one that leans does so before it covers its neighbour. */
function acrossOf(extent: number, lean: -1 | 0 | 1): readonly number[] {
  const beside = extent / 2 + gapBeside
  const leaning = extent / 2 - rim
  const sign = lean === 0 ? 1 : lean
  if (leaning <= rim) return [0, sign * beside, -sign * beside]
  const first = lean === 0 ? [0, leaning, -leaning] : [sign * leaning, 0, -sign * leaning]
  return [...first, sign * beside, -sign * beside]
}

/** On the piece before the branch, next to the bend, and beside it. */
function* atBend(piece: Segment, size: Size): Generator<Box, void> {
  const horizontal = isHorizontal(piece)
  const back = (horizontal ? size.width : size.height) / 2 + gapBeside
  if (lengthOf(piece) < back + lineShown) return
  const beside = (horizontal ? size.height : size.width) / 2 + gapBeside
  for (const by of [0, beside, -beside]) yield boxAt(piece, back, by, size)
}

/** Where machines stand too close for a label between them. */
function* pastMachines(branch: Segment, { width, height }: Size, route: LocalRoute): Generator<Box, void> {
  const around = union(machinesNear(route))
  if (around === undefined) return
  const { x, y } = backFrom(branch, lengthOf(branch) / 2)
  if (isHorizontal(branch)) {
    yield boxAround({ x, y: around.y - past - height / 2 }, width, height)
    yield boxAround({ x, y: around.y + around.height + past + height / 2 }, width, height)
  } else {
    yield boxAround({ x: around.x - past - width / 2, y }, width, height)
    yield boxAround({ x: around.x + around.width + past + width / 2, y }, width, height)
  }
}

/** The machine at the branch, and the one at the trunk unless it is far. */
function machinesNear({ trunk, branch }: LocalRoute): Box[] {
  return overlaps(trunk, branch, columnPitch) ? [branch, trunk] : [branch]
}

/** The box whose middle is so far back from the end of the piece, and so far beside it. */
function boxAt(piece: Segment, back: number, beside: number, { width, height }: Size): Box {
  const { x, y } = backFrom(piece, back)
  return boxAround(isHorizontal(piece) ? { x, y: y + beside } : { x: x + beside, y }, width, height)
}

function backFrom({ from, to }: Segment, distance: number): Point {
  return { x: to.x + Math.sign(from.x - to.x) * distance, y: to.y + Math.sign(from.y - to.y) * distance }
}
