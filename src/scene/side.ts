import type { Box, Position } from '#plan/plan.ts'
import { centre } from './box.ts'

/** A side of a box where a line can end. */
export type Side = 'left' | 'right' | 'top' | 'bottom'

export const sides: readonly Side[] = ['right', 'left', 'bottom', 'top']

/** Ports keep this distance from the corners of a side. */
const cornerRoom = 6

/** True for the sides that a horizontal line meets. */
export function isUpright(side: Side): boolean {
  return side === 'left' || side === 'right'
}

/** +1 when leaving the side means a growing coordinate, else −1. */
export function outward(side: Side): 1 | -1 {
  return side === 'right' || side === 'bottom' ? 1 : -1
}

/** The point of the side at this coordinate along it: a y on left and right, an x on top and bottom. */
export function portAt(box: Box, side: Side, along: number): Position {
  if (side === 'left') return { x: box.x, y: along }
  if (side === 'right') return { x: box.x + box.width, y: along }
  return { x: along, y: side === 'top' ? box.y : box.y + box.height }
}

/** The middle of a side, as the coordinate along it. */
export function middleOf(box: Box, side: Side): number {
  return isUpright(side) ? centre(box).y : centre(box).x
}

/** First and last coordinate along a side where a port may be. */
export function portRange(box: Box, side: Side): readonly [number, number] {
  const from = isUpright(side) ? box.y : box.x
  const length = isUpright(side) ? box.height : box.width
  const room = Math.min(cornerRoom, length / 2)
  return [from + room, from + length - room]
}

/** The coordinate at which a straight line joins two facing sides, or undefined when they do not face each other squarely. */
export function sharedCoordinate(a: Box, sideA: Side, b: Box, sideB: Side): number | undefined {
  if (isUpright(sideA) !== isUpright(sideB) || outward(sideA) === outward(sideB)) return undefined
  const start = portAt(a, sideA, 0)
  const end = portAt(b, sideB, 0)
  const ahead = isUpright(sideA) ? end.x - start.x : end.y - start.y
  if (ahead * outward(sideA) <= 0) return undefined
  const [fromA, toA] = portRange(a, sideA)
  const [fromB, toB] = portRange(b, sideB)
  const from = Math.max(fromA, fromB)
  const to = Math.min(toA, toB)
  return to - from < cornerRoom ? undefined : Math.round((from + to) / 2)
}
