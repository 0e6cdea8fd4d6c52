import type { Box, Position } from '#plan/plan.ts'
import { grid } from './metrics.ts'
import { RankedQueue } from './rankedQueue.ts'

/** So many places are looked at before there is said to be none. */
const mostPlaces = 3000
/** Between a box that gives way and what it gives way to. */
const gap = 2 * grid

interface Candidate extends Position {
  readonly away: number
  readonly order: number
}

/**
 * How far a box has to move, by whole steps of the grid, until nothing is in its way: the nearest such place that lies just beside
 * what it gives way to. Undefined when there is none.
 * @param conflict what is in the way of a box, if anything is
 */
export function clearShift(box: Box, conflict: (box: Box) => Box | undefined): Position | undefined {
  const queue = new RankedQueue<Candidate>((a, b) => a.away < b.away || (a.away === b.away && a.order < b.order))
  const seen = new Set<string>()
  const consider = (x: number, y: number) => {
    const key = `${x} ${y}`
    if (seen.has(key)) return
    seen.add(key)
    queue.push({ x, y, away: Math.hypot(x, y), order: seen.size })
  }
  consider(0, 0)
  for (let looked = 0; looked < mostPlaces; looked += 1) {
    const next = queue.pop()
    if (next === undefined) break
    const { x, y } = next
    const placed = { ...box, x: box.x + x, y: box.y + y }
    const other = conflict(placed)
    if (other === undefined) return { x, y }
    consider(x, y + steps(other.y + other.height + gap - placed.y))
    consider(x + steps(other.x + other.width + gap - placed.x), y)
    consider(x, y - steps(placed.y + placed.height + gap - other.y))
    consider(x - steps(placed.x + placed.width + gap - other.x), y)
  }
  return undefined
}

function steps(distance: number): number {
  return Math.ceil(distance / grid) * grid
}
