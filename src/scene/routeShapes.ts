import { firstLane, laneGap, lineStub } from './metrics.ts'
import type { Point } from './route.ts'
import { mirrored, mirroredPoint, type RouteEnd } from './routeEnd.ts'
import { isUpright, outward } from './side.ts'

/** Where the middle piece of a line should rather be: near one end, so that the pieces at the other can carry labels. */
export type Nearness = 'start' | 'end' | 'middle'

/** Straight lines, lines with one bend and lines with two: what a person draws when nothing is in the way. */
export function simpleShapes(start: RouteEnd, end: RouteEnd, near: Nearness, laneCount: number): Point[][] {
  if (isUpright(start.side)) return shapesSideways(start, end, near, laneCount)
  return shapesSideways(mirrored(start), mirrored(end), near, laneCount).map((points) => points.map(mirroredPoint))
}

/** Distances of lanes from the side they run along: first those outside a zone's border, then the one inside. */
export function lanes(count: number): number[] {
  return [...Array.from({ length: count - 1 }, (_, index) => firstLane + index * laneGap), lineStub]
}

function shapesSideways(a: RouteEnd, b: RouteEnd, near: Nearness, laneCount: number): Point[][] {
  const direction = outward(a.side)
  if (!isUpright(b.side)) {
    const before = (b.port.x - a.port.x) * direction >= lineStub
    const beyond = (a.port.y - b.port.y) * outward(b.side) >= lineStub
    return before && beyond ? [[a.port, { x: b.port.x, y: a.port.y }, b.port]] : []
  }
  if (outward(b.side) === direction) {
    const outer = direction > 0 ? Math.max(a.port.x, b.port.x) : Math.min(a.port.x, b.port.x)
    return lanes(laneCount).map((lane) => viaX(a.port, b.port, outer + direction * lane))
  }
  if (a.port.y === b.port.y && (b.port.x - a.port.x) * direction > 0) return [[a.port, b.port]]
  return between(a.port.x, b.port.x, direction, near, laneCount).map((x) => viaX(a.port, b.port, x))
}

/** Places for a middle piece between two facing sides, best first. */
function between(from: number, to: number, direction: number, near: Nearness, laneCount: number): number[] {
  const room = (to - from) * direction - 2 * lineStub
  if (room < 0) return []
  const middle = Math.round((from + to) / 2)
  const first = near === 'start' ? from + direction * firstLane : to - direction * firstLane
  const step = (near === 'start' ? direction : -direction) * laneGap
  const preferred = near === 'middle' ? middle : first
  const places = [preferred]
  for (let lane = 1; lane <= laneCount; lane += 1) {
    places.push(preferred + lane * step)
    if (near === 'middle') places.push(preferred - lane * step)
  }
  places.push(middle, from + direction * firstLane, to - direction * firstLane)
  places.push(from + direction * lineStub, to - direction * lineStub)
  const low = Math.min(from, to) + lineStub
  const high = Math.max(from, to) - lineStub
  return places.filter((place, index) => place >= low && place <= high && places.indexOf(place) === index)
}

function viaX(a: Point, b: Point, x: number): Point[] {
  return [a, { x, y: a.y }, { x, y: b.y }, b]
}
