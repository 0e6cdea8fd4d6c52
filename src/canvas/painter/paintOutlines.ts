import type { Box } from '#plan/plan.ts'
import type { PaintView } from './brush.ts'
import type { Look } from './look.ts'

/** The frames of chosen machines, or dashed ones of those found, as wide on the screen as the page's own from afar as well. */
export function paintOutlines(
  context: CanvasRenderingContext2D,
  boxes: readonly Box[],
  view: PaintView,
  look: Look,
  dash: readonly number[] = [],
): void {
  const { x, y, zoom, density } = view
  context.setTransform(density, 0, 0, density, 0, 0)
  context.strokeStyle = look.accent
  context.lineWidth = 2 * Math.max(zoom, 0.6)
  const away = 2 * zoom
  context.beginPath()
  for (const box of boxes) {
    const [left, top] = [x + box.x * zoom, y + box.y * zoom]
    if (left > view.width || top > view.height || left + box.width * zoom < 0 || top + box.height * zoom < 0) continue
    context.roundRect(left - away, top - away, box.width * zoom + 2 * away, box.height * zoom + 2 * away, 8 * zoom)
  }
  context.setLineDash([...dash])
  context.stroke()
  context.setLineDash([])
}
