import type { Box } from '#plan/plan.ts'
import { dimmed } from '#scene/drawnParts.ts'
import type { PaintView } from './painter/brush.ts'
import { createMeasure } from './painter/createMeasure.ts'
import type { Look } from './painter/look.ts'
import { paint, paintGround } from './painter/paint.ts'
import { brightPictures, paintBright } from './painter/paintBright.ts'
import type { Picture, Words } from './painter/picture.ts'
import type { Spotlit } from './useSpotlit.ts'
import type { View } from './viewOf.ts'

interface PaintedNote {
  readonly box: Box
  readonly isDim: boolean
}

/** A note is at least so large, so that it can be seen. Pixels. */
const least = 3

interface Shown {
  readonly picture: Picture
  readonly spotlit: Spotlit
  readonly notes: readonly PaintedNote[]
  readonly words: Words
  readonly look: Look
  /** Of the canvas, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
  readonly view: View
}

/** Paints the whole drawing small, what is looked for over the dimmed rest. */
export function paintOverview(
  canvas: HTMLCanvasElement,
  { picture, spotlit, notes, words, look, size, view }: Shown,
): void {
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) return
  const density = window.devicePixelRatio || 1
  canvas.width = Math.round(size.width * density)
  canvas.height = Math.round(size.height * density)
  const place: PaintView = { ...view, ...size, density, names: false }
  const measure = createMeasure(context)
  paintGround(context, place, look, measure)
  paint(context, picture, place, look, measure)
  const bright = brightPictures(spotlit.scene, spotlit, words)
  if (bright) {
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.globalAlpha = 1 - dimmed
    context.fillStyle = look.bg
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.globalAlpha = 1
    paintBright(context, bright, place, look, measure)
  }
  context.setTransform(density, 0, 0, density, 0, 0)
  for (const { box, isDim } of notes) {
    const [x, y] = [view.x + box.x * view.zoom, view.y + box.y * view.zoom]
    const [width, height] = [box.width, box.height].map((length) => Math.max(least, length * view.zoom)) as [
      number,
      number,
    ]
    context.globalAlpha = isDim ? dimmed : 1
    context.fillStyle = look.surface
    context.fillRect(x, y, width, height)
    context.strokeStyle = look.warn
    context.lineWidth = 1
    context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1)
  }
  context.globalAlpha = 1
}
