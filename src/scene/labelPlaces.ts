import type { Box } from '#plan/plan.ts'
import { boxAround, boxBetween, containsPoint, overlaps, union } from './box.ts'
import { isHorizontal, lengthOf, type Point, type Route, type Segment, segmentsOf } from './route.ts'
import type { DrawnLine, Surroundings } from './surroundings.ts'

/** A place where a label could stand. */
export interface LabelPlace {
  readonly box: Box
  /** What is disliked about it, but for the lines that it would cover: see `placeCost`. */
  readonly least: number
  /** True when the label's own line runs through it. */
  readonly onLine: boolean
}

/** A label keeps this distance from machines, whose badges stand out over the border, and from titles. */
export const machineMargin = 8
export const titleMargin = 2

/** The line shows this much before and behind a label, arrowhead included. */
const lineShown = 18
/** Places tried on either side of the middle of a segment. */
const steps = 6
/** How far from its border a line may run into a label that has to give way, and how far beside a line a label stands. */
const rim = 8
const gapBeside = 4
const cost = {
  coversBend: 60,
  coversEnd: 120,
  crossesLine: 90,
  alongLine: 160,
  rim: 40,
  beside: 130,
  /** Past the machines that leave no room at the line: far from it, but still better than no label. */
  beyond: 400,
  upright: 12,
  /** Per unit of length: away from the middle of the segment; and the loss against the longest segment. */
  offMiddle: 0.12,
  shorter: 0.06,
} as const

/**
 * Places for a label of this size that touch no machine and no title, likeliest first: on, or just beside, its line; and where
 * machines stand too close for that, past them.
 */
export function labelPlaces(route: Route, width: number, height: number, surroundings: Surroundings): LabelPlace[] {
  const segments = piecesOf(route.points)
  const longest = Math.max(...segments.map(lengthOf))
  const places: LabelPlace[] = []
  for (const segment of segments) {
    const along = isHorizontal(segment) ? width : height
    const base = (longest - lengthOf(segment)) * cost.shorter + (isHorizontal(segment) ? 0 : cost.upright)
    const room = lengthOf(segment) - along - 2 * lineShown
    for (const offset of offsets(room > 0 ? room / 2 : 0)) {
      const middle = pointAt(segment, offset)
      for (const { point, extra } of onAndBeside(segment, middle, width, height)) {
        const box = boxAround(point, width, height)
        if (isObstructed(box, surroundings)) continue
        const least = base + Math.abs(offset) * cost.offMiddle + extra
        places.push({ box, least, onLine: extra !== cost.beside })
      }
    }
  }
  for (const segment of segments) places.push(...placesBeyond(segment, width, height, route, surroundings))
  return places.sort((a, b) => a.least - b.least)
}

/** The pieces of a line; a line of one point, between machines that lie on each other, is a piece without length. */
function piecesOf(points: readonly Point[]): Segment[] {
  const [only] = points
  return only && points.length === 1 ? [{ from: only, to: only }] : segmentsOf(points)
}

/** How little a place is liked, the lines it would cover included; asked only of those places that could still be the best. */
export function placeCost({ box, least, onLine }: LabelPlace, route: Route, surroundings: Surroundings): number {
  return least + (onLine ? ownLineCost(box, route) : 0) + otherLinesCost(box, route, surroundings)
}

/** Beside the gap between machines that stand too close for the label: just past the machines at its ends. */
function placesBeyond(
  segment: Segment,
  width: number,
  height: number,
  route: Route,
  surroundings: Surroundings,
): LabelPlace[] {
  const middle = pointAt(segment, 0)
  const horizontal = isHorizontal(segment)
  const ends = [route.points[0], route.points.at(-1)].flatMap((point) => point ?? [])
  const blocking = surroundings.machines.near(boxAround(middle, width, height), machineMargin)
  const around = union(blocking.filter((box) => ends.some((end) => containsPoint(box, end))))
  if (around === undefined) return []
  const half = machineMargin + (horizontal ? height : width) / 2
  const before = (horizontal ? around.y : around.x) - half
  const after = (horizontal ? around.y + around.height : around.x + around.width) + half
  return [before, after].flatMap((at) => {
    const box = boxAround(horizontal ? { x: middle.x, y: at } : { x: at, y: middle.y }, width, height)
    if (isObstructed(box, surroundings)) return []
    const away = Math.abs(at - (horizontal ? middle.y : middle.x))
    return [{ box, least: cost.beyond + away, onLine: false }]
  })
}

/** True when a label here would touch a machine or a zone title. */
function isObstructed(box: Box, surroundings: Surroundings): boolean {
  return surroundings.machines.touches(box, machineMargin) || surroundings.titles.touches(box, titleMargin)
}

function offsets(reach: number): number[] {
  const found = [0]
  for (let step = 1; step <= steps && reach > 0; step += 1) {
    const offset = (reach * step) / steps
    found.push(offset, -offset)
  }
  return found
}

function pointAt({ from, to }: Segment, offset: number): Point {
  const length = lengthOf({ from, to }) || 1
  const share = 0.5 + offset / length
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** On the line, with the line through the label's rim, and just beside it. */
function onAndBeside(segment: Segment, middle: Point, width: number, height: number) {
  const half = isHorizontal(segment) ? height / 2 : width / 2
  const shifts = [{ by: 0, extra: 0 }]
  if (half > 2 * rim) shifts.push({ by: half - rim, extra: cost.rim }, { by: rim - half, extra: cost.rim })
  shifts.push({ by: half + gapBeside, extra: cost.beside }, { by: -half - gapBeside, extra: cost.beside })
  return shifts.map(({ by, extra }) => ({
    point: isHorizontal(segment) ? { x: middle.x, y: middle.y + by } : { x: middle.x + by, y: middle.y },
    extra,
  }))
}

/** A label should leave bends and ends of its line in sight. */
function ownLineCost(box: Box, route: Route): number {
  const covered = segmentsOf(route.points).filter(({ from, to }) => overlaps(box, boxBetween(from, to), 1)).length
  const ends = [route.points[0], route.points.at(-1)].filter(
    (point) => point && overlaps(box, boxAround(point, 0, 0), lineShown - 4),
  ).length
  return Math.max(0, covered - 1) * cost.coversBend + ends * cost.coversEnd
}

/** A label should stand on no line but its own: a reader would take it for the other's. */
function otherLinesCost(box: Box, route: Route, surroundings: Surroundings): number {
  let sum = 0
  for (const line of surroundings.lines.near(box, 2, 24)) {
    if (line.border || line.of === route.points) continue
    sum += cost.crossesLine + (coveredStretch(box, line) > box.height ? cost.alongLine : 0)
  }
  return sum
}

function coveredStretch(box: Box, line: DrawnLine): number {
  const from = line.horizontal ? box.x : box.y
  const length = line.horizontal ? box.width : box.height
  return Math.min(line.to, from + length) - Math.max(line.from, from)
}
