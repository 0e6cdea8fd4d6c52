import type { Box } from '#plan/plan.ts'
import { bestShape } from './bestShape.ts'
import { chooseSides } from './chooseSides.ts'
import { laneCount, laneGap } from './metrics.ts'
import { type Route, simplified } from './route.ts'
import { middleOf, portAt, portRange, type Side, sharedCoordinate } from './side.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/**
 * The route of one link between two machine boxes, on its own: for a line that follows the pointer. `obstacles` are the machines'
 * boxes, its own included or not; lanes 0, 1, −1, … are ports beside the middle of the side.
 */
export function routeLink(a: Box, b: Box, obstacles: readonly Box[] | Surroundings, lane = 0): Route {
  const surroundings = 'machines' in obstacles ? obstacles : surroundingsOf(obstacles)
  const { start, end } = chooseSides(a, b, surroundings)
  const shared = sharedCoordinate(a, start, b, end)
  const from = endAt(a, start, shared, lane)
  const to = endAt(b, end, shared, lane)
  const request = { start: from, end: to, near: 'middle', ports: [], ceiling: Infinity, lanes: laneCount } as const
  const shape = bestShape(request, surroundings)
  const points = shape?.points ?? [from.port, { x: to.port.x, y: from.port.y }, to.port]
  return { points: simplified(points), startSide: start, endSide: end }
}

function endAt(box: Box, side: Side, shared: number | undefined, lane: number) {
  const [low, high] = portRange(box, side)
  const along = Math.min(high, Math.max(low, (shared ?? middleOf(box, side)) + lane * laneGap))
  return { box, side, port: portAt(box, side, along) }
}
