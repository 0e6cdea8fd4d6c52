import type { ConnectionLineComponentProps } from '@xyflow/react'
import type { GraphNode } from './toGraph.ts'

/** Where the way from the middle of a box to a point leaves the box; the middle itself when the point lies inside. */
export function rimPoint(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  to: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const [dx, dy] = [to.x - middle.x, to.y - middle.y]
  const part = Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy))
  return part < 1 ? { x: middle.x + dx * part, y: middle.y + dy * part } : middle
}

/** The link while it is being drawn: from the machine's rim to the pointer. */
export function PendingLink({ fromNode, toX, toY }: ConnectionLineComponentProps<GraphNode>) {
  const { x, y } = fromNode.internals.positionAbsolute
  const from = rimPoint({ x, y, width: fromNode.width ?? 0, height: fromNode.height ?? 0 }, { x: toX, y: toY })
  return (
    <path
      d={`M${from.x} ${from.y}L${toX} ${toY}`}
      fill="none"
      stroke="var(--accent)"
      strokeWidth={2}
      strokeDasharray="5 4"
    />
  )
}
