import type { Position } from '#plan/plan.ts'
import type { Side } from './side.ts'

/** A point of the drawing, in canvas units. */
export type Point = Position

/** The line of a link: an orthogonal polyline from the border of its first machine to the border of its second. */
export interface Route {
  readonly points: readonly Point[]
  readonly startSide: Side
  readonly endSide: Side
}

/** A straight piece of a polyline. */
export interface Segment {
  readonly from: Point
  readonly to: Point
}

/** The pieces of a polyline in order. */
export function segmentsOf(points: readonly Point[]): Segment[] {
  const segments: Segment[] = []
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1]
    const to = points[index]
    if (from && to) segments.push({ from, to })
  }
  return segments
}

export function isHorizontal(segment: Segment): boolean {
  return segment.from.y === segment.to.y
}

export function lengthOf(segment: Segment): number {
  return Math.abs(segment.to.x - segment.from.x) + Math.abs(segment.to.y - segment.from.y)
}

/**
 * The same polyline without repeated points, without bends of no angle, and without stretches that lead out and back. One
 * point when it leads nowhere, as between machines that lie exactly on each other.
 */
export function simplified(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    const straight =
      last && before && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    if (straight) kept.pop()
    // Asked after the bend is gone: a way out and back leads to the point before it.
    const end = kept.at(-1)
    if (end && end.x === point.x && end.y === point.y) continue
    kept.push(point)
  }
  return kept
}
