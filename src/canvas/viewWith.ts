import type { Box } from '#plan/plan.ts'
import type { View } from './viewOf.ts'

/** Pixels left between what is brought into view and the edge. */
const margin = 48

/** The view moved by as little as brings the box into a frame on the canvas, or undefined when the box is in view already. The zoom stays. */
export function viewWith(box: Box, view: View, frame: Box): View | undefined {
  const shift = (start: number, length: number, room: number): number => {
    const edge = Math.min(margin, Math.max(0, (room - length) / 2))
    if (start < edge) return edge - start
    // What is larger than the view is shown from its start.
    return Math.min(0, Math.max(room - edge - length - start, edge - start))
  }
  const dx = shift(box.x * view.zoom + view.x - frame.x, box.width * view.zoom, frame.width)
  const dy = shift(box.y * view.zoom + view.y - frame.y, box.height * view.zoom, frame.height)
  return dx === 0 && dy === 0 ? undefined : { x: view.x + dx, y: view.y + dy, zoom: view.zoom }
}
