import { type Brush, standOnPixels } from './brush.ts'

const gap = 20
/** Below this zoom the dots would be a grey veil. */
const leastZoom = 0.4

/** The grid of dots behind the drawing. */
export function paintDots(brush: Brush): void {
  const { context, view, look } = brush
  if (view.zoom < leastZoom) return
  const step = gap * view.zoom * view.density
  const size = Math.max(1, Math.round(view.zoom * view.density))
  const first = (origin: number) => ((origin * view.density) % step) - step
  standOnPixels(brush)
  context.fillStyle = look.lineStrong
  for (let x = first(view.x); x < view.width * view.density; x += step) {
    for (let y = first(view.y); y < view.height * view.density; y += step) {
      context.fillRect(Math.round(x), Math.round(y), size, size)
    }
  }
}
