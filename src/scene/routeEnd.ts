import type { Box } from '#plan/plan.ts'
import type { Point } from './route.ts'
import { middleOf, portAt, type Side, sharedCoordinate } from './side.ts'

/** One end of a line that is to be drawn. */
export interface RouteEnd {
  readonly box: Box
  readonly side: Side
  readonly port: Point
}

/** Both ends in the middle of their sides, or facing each other straight where the boxes allow it. */
export function middleEnds(a: Box, sideA: Side, b: Box, sideB: Side): readonly [RouteEnd, RouteEnd] {
  const shared = sharedCoordinate(a, sideA, b, sideB)
  return [
    { box: a, side: sideA, port: portAt(a, sideA, shared ?? middleOf(a, sideA)) },
    { box: b, side: sideB, port: portAt(b, sideB, shared ?? middleOf(b, sideB)) },
  ]
}

/** The end in a picture mirrored at the diagonal, where what ran up and down runs sideways. */
export function mirrored(end: RouteEnd): RouteEnd {
  return { box: mirroredBox(end.box), side: mirroredSide[end.side], port: mirroredPoint(end.port) }
}

export function mirroredBox(box: Box): Box {
  return { x: box.y, y: box.x, width: box.height, height: box.width }
}

export function mirroredPoint(point: Point): Point {
  return { x: point.y, y: point.x }
}

const mirroredSide: Readonly<Record<Side, Side>> = { left: 'top', top: 'left', right: 'bottom', bottom: 'right' }
