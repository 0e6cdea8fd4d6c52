import type { Box } from '#plan/plan.ts'
import { laneGap, lineStub } from './metrics.ts'
import type { Point } from './route.ts'
import { isUpright, outward, type Side } from './side.ts'

/** One end of a line that is to be drawn. */
export interface RouteEnd {
  readonly box: Box
  readonly side: Side
  readonly port: Point
}

/** Where the middle piece of a line should rather be: near one end, so that the pieces at the other can carry labels. */
export type Nearness = 'start' | 'end' | 'middle'

/** How many lanes are tried in one corridor. */
const laneCount = 12

/** Straight lines, lines with one bend and lines with two: what a person draws when nothing is in the way. */
export function simpleShapes(start: RouteEnd, end: RouteEnd, near: Nearness): Point[][] {
  return upright(start, end, (a, b) => {
    const direction = outward(a.side)
    if (!isUpright(b.side)) {
      const before = (b.port.x - a.port.x) * direction >= lineStub
      const beyond = (a.port.y - b.port.y) * outward(b.side) >= lineStub
      return before && beyond ? [[a.port, { x: b.port.x, y: a.port.y }, b.port]] : []
    }
    if (outward(b.side) === direction) {
      const outer = direction > 0 ? Math.max(a.port.x, b.port.x) : Math.min(a.port.x, b.port.x)
      return lanes().map((lane) => viaX(a.port, b.port, outer + direction * lane))
    }
    if (a.port.y === b.port.y && (b.port.x - a.port.x) * direction > 0) return [[a.port, b.port]]
    return between(a.port.x, b.port.x, direction, near).map((x) => viaX(a.port, b.port, x))
  })
}

/**
 * Lines with three and four bends, which leave the row or column of their machines and go round what stands between them.
 * `around` are the boxes in the way.
 */
export function detourShapes(start: RouteEnd, end: RouteEnd, around: readonly Box[]): Point[][] {
  return upright(start, end, (a, b, flip) => {
    const direction = outward(a.side)
    const leaving = lanes(6).map((lane) => a.port.x + direction * lane)
    if (!isUpright(b.side)) {
      const rows = lanes(6).map((lane) => b.port.y + outward(b.side) * lane)
      return leaving.flatMap((x) => rows.map((y) => [a.port, { x, y: a.port.y }, { x, y }, { x: b.port.x, y }, b.port]))
    }
    const rows = corridorRows([a.box, b.box, ...around.map(flip)])
    return leaving.flatMap((x, lane) => {
      const back = b.port.x + outward(b.side) * (leaving[lane] === undefined ? 0 : Math.abs(x - a.port.x))
      const close = b.port.x + outward(b.side) * (lineStub + 8)
      return rows.flatMap((y) =>
        (back === close ? [back] : [back, close]).map((last) => [
          a.port,
          { x, y: a.port.y },
          { x, y },
          { x: last, y },
          { x: last, y: b.port.y },
          b.port,
        ]),
      )
    })
  })
}

/** Distances of the lanes from the side they run along. */
function lanes(count = laneCount): number[] {
  return Array.from({ length: count }, (_, index) => lineStub + 8 + index * laneGap)
}

/** Places for a middle piece between two facing sides, best first. */
function between(from: number, to: number, direction: number, near: Nearness): number[] {
  const room = (to - from) * direction - 2 * lineStub
  if (room < 0) return []
  const middle = Math.round((from + to) / 2)
  const first = near === 'start' ? from + direction * (lineStub + 8) : to - direction * (lineStub + 8)
  const step = (near === 'start' ? direction : -direction) * laneGap
  const preferred = near === 'middle' ? middle : first
  const places = [preferred]
  for (let lane = 1; lane <= laneCount; lane += 1) {
    places.push(preferred + lane * step)
    if (near === 'middle') places.push(preferred - lane * step)
  }
  places.push(middle, from + direction * (lineStub + 8), to - direction * (lineStub + 8))
  const low = Math.min(from, to) + lineStub
  const high = Math.max(from, to) - lineStub
  return places.filter((place, index) => place >= low && place <= high && places.indexOf(place) === index)
}

function viaX(a: Point, b: Point, x: number): Point[] {
  return [a, { x, y: a.y }, { x, y: b.y }, b]
}

/** Rows just above and below the boxes, where a line can pass. */
function corridorRows(boxes: readonly Box[]): number[] {
  const rows = new Set<number>()
  for (const box of boxes) {
    for (const lane of lanes(4)) {
      rows.add(box.y - lane)
      rows.add(box.y + box.height + lane)
    }
  }
  return [...rows]
}

/** Runs `draw` in a picture that is mirrored at the diagonal when needed, so that the line always leaves `a` sideways. */
function upright(
  start: RouteEnd,
  end: RouteEnd,
  draw: (a: RouteEnd, b: RouteEnd, flip: (box: Box) => Box) => Point[][],
): Point[][] {
  if (isUpright(start.side)) return draw(start, end, (box) => box)
  return draw(mirrored(start), mirrored(end), mirroredBox).map((points) => points.map(mirroredPoint))
}

function mirrored(end: RouteEnd): RouteEnd {
  return { box: mirroredBox(end.box), side: mirroredSide[end.side], port: mirroredPoint(end.port) }
}

const mirroredSide: Readonly<Record<Side, Side>> = { left: 'top', top: 'left', right: 'bottom', bottom: 'right' }

function mirroredBox(box: Box): Box {
  return { x: box.y, y: box.x, width: box.height, height: box.width }
}

function mirroredPoint(point: Point): Point {
  return { x: point.y, y: point.x }
}
