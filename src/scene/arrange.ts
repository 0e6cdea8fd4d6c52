import type { Box, Position } from '#plan/plan.ts'
import { union } from './box.ts'

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'
export type Axis = 'across' | 'down'

/** Where boxes come to stand when one of their edges, or their middles, are put on one line: that of the box around them all. */
export function aligned(boxes: ReadonlyMap<string, Box>, by: Alignment): ReadonlyMap<string, Position> {
  const whole = union(boxes.values())
  if (whole === undefined) return new Map()
  const place = ({ x, y, width, height }: Box): Position => {
    switch (by) {
      case 'left':
        return { x: whole.x, y }
      case 'centre':
        return { x: Math.round(whole.x + (whole.width - width) / 2), y }
      case 'right':
        return { x: whole.x + whole.width - width, y }
      case 'top':
        return { x, y: whole.y }
      case 'middle':
        return { x, y: Math.round(whole.y + (whole.height - height) / 2) }
      case 'bottom':
        return { x, y: whole.y + whole.height - height }
    }
  }
  return new Map([...boxes].map(([id, box]) => [id, place(box)]))
}

/** Where boxes come to stand with equal gaps between them: the outermost stay. Fewer than three stay as they are. */
export function distributed(boxes: ReadonlyMap<string, Box>, axis: Axis): ReadonlyMap<string, Position> {
  const start = ({ x, y }: Box): number => (axis === 'across' ? x : y)
  const length = ({ width, height }: Box): number => (axis === 'across' ? width : height)
  const ordered = [...boxes].sort((a, b) => start(a[1]) - start(b[1]))
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (ordered.length < 3 || first === undefined || last === undefined) {
    return new Map(ordered.map(([id, { x, y }]) => [id, { x, y }]))
  }
  const room = start(last[1]) + length(last[1]) - start(first[1])
  const gap = (room - ordered.reduce((sum, [, box]) => sum + length(box), 0)) / (ordered.length - 1)
  const places = new Map<string, Position>()
  let at = start(first[1])
  for (const [id, box] of ordered) {
    const to = Math.round(at)
    places.set(id, axis === 'across' ? { x: to, y: box.y } : { x: box.x, y: to })
    at += length(box) + gap
  }
  return places
}
