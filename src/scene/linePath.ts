import { arrowHalfWidth, arrowLength, bendRadius } from './metrics.ts'
import type { Point } from './route.ts'

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return from
  const part = Math.min(distance, length / 2) / length
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

/** SVG path data of a polyline with rounded bends. */
export function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const parts = [`M${first.x} ${first.y}`]
  rest.forEach((point, index) => {
    const before = points[index]
    const after = rest[index + 1]
    if (before === undefined || after === undefined) {
      parts.push(`L${point.x} ${point.y}`)
      return
    }
    const enter = towards(point, before, bendRadius)
    const leave = towards(point, after, bendRadius)
    parts.push(`L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`)
  })
  return parts.join('')
}

/** SVG path data of an arrowhead whose tip is at `tip`, coming from `from`. Canvas units. */
export function arrowPath(from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y)
  if (length === 0) return ''
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length }
  const base = { x: tip.x - along.x * arrowLength, y: tip.y - along.y * arrowLength }
  const side = { x: -along.y * arrowHalfWidth, y: along.x * arrowHalfWidth }
  return `M${tip.x} ${tip.y}L${base.x + side.x} ${base.y + side.y}L${base.x - side.x} ${base.y - side.y}Z`
}
