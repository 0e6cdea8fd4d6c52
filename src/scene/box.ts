import type { Box, Position } from '#plan/plan.ts'

/** True when `inner` lies within `outer`; common borders count as within. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** True when the point lies within the box or on its border. */
export function containsPoint(box: Box, point: Position): boolean {
  return point.x >= box.x && point.y >= box.y && point.x <= box.x + box.width && point.y <= box.y + box.height
}

/** True when the boxes come closer than `margin`; with margin 0, touching borders do not overlap. */
export function overlaps(a: Box, b: Box, margin = 0): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  )
}

/** The smallest box around all; undefined for none. */
export function union(boxes: Iterable<Box>): Box | undefined {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The box with `by` more on every side, or less when negative. */
export function inflate(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** The middle of the box. */
export function centre(box: Box): Position {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The box of that size whose middle is at the point. */
export function boxAround(middle: Position, width: number, height: number): Box {
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
}

/** The box between two opposite corners, in any order. */
export function boxBetween(a: Position, b: Position): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}
