import type { Box } from '#plan/plan.ts'
import { bestDetour, bestSimple, type Shape } from './bestShape.ts'
import { centre } from './box.ts'
import type { Point } from './route.ts'
import { isPoor } from './routeCost.ts'
import { middleEnds } from './routeEnd.ts'
import { isUpright, type Side, sides } from './side.ts'
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
const loopPenalty = 220
/** Machines stand in columns: of two equal ways the level one wins. */
const upwardsPenalty = 20
/** Which lane is taken is decided later; here a few tell whether there is a way. */
const fewLanes = 3

interface Pair {
  readonly start: Side
  readonly end: Side
  readonly extra: number
}

const allPairs: readonly Pair[] = sides.flatMap((start) =>
  sides.map((end) => ({ start, end, extra: penalty(start, end) })),
)

/** The sides that give the least objectionable line between two boxes. */
export function chooseSides(a: Box, b: Box, surroundings: Surroundings, crowding: Crowding = () => 0): SideChoice {
  let best: { pair: Pair; shape: Shape; extra: number } | undefined
  let limit = Infinity
  const consider = (pairs: readonly Pair[], look: typeof bestSimple) => {
    for (const pair of pairs) {
      const extra = pair.extra + crowding('start', pair.start) + crowding('end', pair.end)
      if (extra >= limit) continue
      const [start, end] = middleEnds(a, pair.start, b, pair.end)
      const request = { start, end, near: 'middle', ports: [], ceiling: limit - extra, lanes: fewLanes } as const
      const shape = look(request, surroundings)
      if (!shape || shape.cost + extra >= limit) continue
      best = { pair, shape, extra }
      limit = shape.cost + extra
    }
    return best
  }
  const simple = consider(allPairs, bestSimple)
  const plain = simple && simple.extra < loopPenalty && !isPoor(simple.shape.cost, simple.shape.points)
  const found = plain
    ? simple
    : consider(towards(a, b), (request) => bestDetour(request, simple?.shape.points, surroundings))
  const { pair, shape } = found ?? { pair: { start: 'right', end: 'right' } as const, shape: { points: [] } }
  return { start: pair.start, end: pair.end, points: shape.points }
}

/** The pairs of sides that look at each other, as far as two boxes can. */
function towards(a: Box, b: Box): readonly Pair[] {
  const from = centre(a)
  const to = centre(b)
  const [across, back]: [Side, Side] = to.x < from.x ? ['left', 'right'] : ['right', 'left']
  const [down, up]: [Side, Side] = to.y < from.y ? ['top', 'bottom'] : ['bottom', 'top']
  return allPairs.filter(({ start, end }) => (start === across || start === down) && (end === back || end === up))
}

function penalty(start: Side, end: Side): number {
  if (start === end) return loopPenalty
  if (isUpright(start) !== isUpright(end)) return cornerPenalty
  return isUpright(start) ? 0 : upwardsPenalty
}
