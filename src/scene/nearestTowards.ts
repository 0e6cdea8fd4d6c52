import type { Position } from '#plan/plan.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Something that can be walked to, and the point that stands for it. */
export interface Spot {
  readonly id: string
  readonly at: Position
}

/** For each direction: which way is ahead. */
const ahead: Readonly<Record<Direction, (dx: number, dy: number) => number>> = {
  left: (dx) => -dx,
  right: (dx) => dx,
  up: (_, dy) => -dy,
  down: (_, dy) => dy,
}

/** Less than any distance that is drawn, and different for each spot, so that no two distances are ever equal. Canvas units. */
const jitter = (index: number, by: number): number => ((index * by) % 1) / 1000
const apart = ({ at }: Spot, index: number): Position => ({
  x: at.x + jitter(index, 0.6180339887),
  y: at.y + jitter(index, 0.7548776662),
})

/**
 * The spot an arrow key goes to: of those more ahead than aside, the one with the shortest way along and across; if there is none,
 * the best of all that are ahead at all. Undefined at the edge.
 *
 * Every spot can be reached from every other: with ways measured like this, two spots that a shortest network of all would join are
 * each other's next in opposite directions, and such a network joins all.
 */
export function nearestTowards(spots: readonly Spot[], from: string, direction: Direction): string | undefined {
  const start = spots.findIndex(({ id }) => id === from)
  const origin = spots[start]
  if (origin === undefined) return undefined
  const middle = apart(origin, start)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  let isAhead = false
  spots.forEach((spot, index) => {
    if (index === start) return
    const { x, y } = apart(spot, index)
    const [dx, dy] = [x - middle.x, y - middle.y]
    const along = ahead[direction](dx, dy)
    const across = Math.abs(dx) + Math.abs(dy) - Math.abs(along)
    const nearer = across < along
    // What stands exactly beside is not ahead.
    if (along <= (nearer ? 0 : 1) || (isAhead && !nearer)) return
    const way = nearer ? along + across : along + 2 * across
    if (nearer === isAhead && way >= least) return
    best = spot.id
    least = way
    isAhead = nearer
  })
  return best
}
