import type { Box } from '#plan/plan.ts'
import { bestShape } from './bestShape.ts'
import type { Point } from './route.ts'
import { isUpright, middleOf, portAt, type Side, sharedCoordinate, sides } from './side.ts'
import type { Surroundings } from './surroundings.ts'

/** The sides at which a line leaves and arrives, and how it would run between their middles. */
export interface SideChoice {
  readonly start: Side
  readonly end: Side
  readonly points: readonly Point[]
}

/** What leaving by a side costs more than usual, because other lines end there already. */
export type Crowding = (end: 'start' | 'end', side: Side) => number

/** Turning corners between an upright and a level side reads less well than a plain step, and a loop back even less. */
const cornerPenalty = 90
const loopPenalty = 120
/** Machines stand in columns: of two equal ways the level one wins. */
const upwardsPenalty = 20

/** The sides that give the least objectionable line between two boxes. */
export function chooseSides(a: Box, b: Box, surroundings: Surroundings, crowding: Crowding = () => 0): SideChoice {
  const pairs = sides
    .flatMap((start) => sides.map((end) => ({ start, end, extra: penalty(start, end) })))
    .map((pair) => ({ ...pair, extra: pair.extra + crowding('start', pair.start) + crowding('end', pair.end) }))
  let best: SideChoice | undefined
  let limit = Infinity
  for (const { start, end, extra } of pairs.sort((one, other) => one.extra - other.extra)) {
    const shared = sharedCoordinate(a, start, b, end)
    const from = { box: a, side: start, port: portAt(a, start, shared ?? middleOf(a, start)) }
    const to = { box: b, side: end, port: portAt(b, end, shared ?? middleOf(b, end)) }
    const shape = bestShape(from, to, 'middle', [], surroundings, limit - extra)
    if (!shape || shape.cost + extra >= limit) continue
    best = { start, end, points: shape.points }
    limit = shape.cost + extra
  }
  return best ?? { start: 'right', end: 'right', points: [] }
}

function penalty(start: Side, end: Side): number {
  if (start === end) return loopPenalty
  if (isUpright(start) !== isUpright(end)) return cornerPenalty
  return isUpright(start) ? 0 : upwardsPenalty
}
