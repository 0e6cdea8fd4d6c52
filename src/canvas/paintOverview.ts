import { dimmed } from '#scene/drawnParts.ts'
import type { PaintView } from './painter/brush.ts'
import { createMeasure } from './painter/createMeasure.ts'
import type { Look } from './painter/look.ts'
import { paint, paintGround } from './painter/paint.ts'
import { brightPictures, paintBright } from './painter/paintBright.ts'
import type { Picture, Words } from './painter/picture.ts'
import type { Spotlit } from './useSpotlit.ts'
import type { View } from './viewOf.ts'

interface Shown {
  readonly picture: Picture
  readonly spotlit: Spotlit
  readonly words: Words
  readonly look: Look
  /** Of the canvas, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
  readonly view: View
}

/** Paints the whole drawing small, what is looked for over the dimmed rest. */
export function paintOverview(canvas: HTMLCanvasElement, { picture, spotlit, words, look, size, view }: Shown): void {
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
  if (bright === null) return
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.globalAlpha = 1 - dimmed
  context.fillStyle = look.bg
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.globalAlpha = 1
  paintBright(context, bright, place, look, measure)
}
