import type { Box } from '#plan/plan.ts'
import { columnGap, rowGap, rowPitch } from './metrics.ts'
import type { Side } from './side.ts'

/** How wide the gap is between each side of a machine and the next column or row; no more than the layout leaves. */
export type Room = Readonly<Record<Side, number>>

/** Room on all sides: machines as far apart as the layout puts them. */
export const openRoom: Room = { left: columnGap, right: columnGap, top: rowGap, bottom: rowGap }

/** The box in which others concern the room around a machine: the gap on each side, along its own and the next rows. */
export function roomReach({ x, y, width, height }: Box): Box {
  return { x: x - columnGap, y: y - rowPitch, width: width + 2 * columnGap, height: height + 2 * rowPitch }
}

/** The room around a machine among the others, which `show` gives one by one; those outside its `roomReach` may be left out. */
export function roomAround(box: Box, show: (see: (other: Box) => void) => void): Room {
  let { left, right, top, bottom } = openRoom
  show((other) => {
    const before = box.x - (other.x + other.width)
    const after = other.x - (box.x + box.width)
    const above = box.y - (other.y + other.height)
    const below = other.y - (box.y + box.height)
    if (before >= 0 && before < left) left = before
    if (after >= 0 && after < right) right = after
    if (above >= 0 && above < top) top = above
    if (below >= 0 && below < bottom) bottom = below
  })
  return { left, right, top, bottom }
}

export function sameRoom(a: Room, b: Room): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom
}
