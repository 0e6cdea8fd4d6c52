import type { Box } from '#plan/plan.ts'
import { machineHeight, machineWidth } from '#scene/metrics.ts'
import { type Brush, standAt } from './brush.ts'

/** How far a shadow reaches around a box, in canvas units. */
const reach = 10

interface Sprite {
  readonly canvas: HTMLCanvasElement
  readonly key: string
}

let sprite: Sprite | undefined

/** The soft shadow of a machine's box, as the page's style sheet has it; blurred once for each zoom and theme, then copied. */
export function paintShadow(brush: Brush, box: Box): void {
  const { context } = brush
  const { canvas } = spriteFor(brush)
  standAt(brush, box.x, box.y)
  context.drawImage(canvas, -reach, -reach, machineWidth + 2 * reach, machineHeight + 2 * reach)
}

function spriteFor({ view, look }: Brush): Sprite {
  const scale = view.zoom * view.density
  const key = `${scale} ${look.shade}`
  if (sprite?.key === key) return sprite
  const canvas = sprite?.canvas ?? document.createElement('canvas')
  canvas.width = Math.ceil((machineWidth + 2 * reach) * scale)
  canvas.height = Math.ceil((machineHeight + 2 * reach) * scale)
  const context = canvas.getContext('2d')
  if (context) {
    const dark = look.shade === 'rgb(0, 0, 0)'
    const layers = [
      { y: 1, blur: 2, alpha: dark ? 0.4 : 0.1 },
      { y: 2, blur: 6, alpha: dark ? 0.333 : 0.063 },
    ]
    for (const { y, blur, alpha } of layers) {
      // Only the shadow is wanted, so what throws it stands outside of the picture. Offsets ignore the transform.
      const away = 10_000
      context.setTransform(scale, 0, 0, scale, reach * scale - away, reach * scale)
      context.shadowColor = look.shade
      context.shadowBlur = blur * scale
      context.shadowOffsetX = away
      context.shadowOffsetY = y * scale
      context.globalAlpha = alpha
      context.beginPath()
      context.roundRect(0, 0, machineWidth, machineHeight, 7)
      context.fill()
    }
  }
  sprite = { canvas, key }
  return sprite
}
