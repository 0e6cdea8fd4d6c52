import type { Box, Position } from '#plan/plan.ts'
import type { View } from './viewOf.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels left free around the drawing. */
const padding = 8
/** Never nearer than this: a small picture shows boxes, not words. */
const nearest = 0.2

/** A small picture is at most so large, and no smaller than what can be found and hit. Pixels. */
const most = { width: 208, height: 144 }
const least = { width: 72, height: 48 }

/** How large a small picture of the whole of a drawing is, and how it shows it: in its middle. */
export function overviewView(drawing: Box): { readonly size: Size; readonly view: View } {
  const room = { width: most.width - 2 * padding, height: most.height - 2 * padding }
  const zoom = Math.min(nearest, room.width / Math.max(1, drawing.width), room.height / Math.max(1, drawing.height))
  const side = (length: number, of: keyof Size) => Math.max(least[of], Math.min(most[of], length * zoom + 2 * padding))
  const size = { width: side(drawing.width, 'width'), height: side(drawing.height, 'height') }
  const view = {
    x: (size.width - drawing.width * zoom) / 2 - drawing.x * zoom,
    y: (size.height - drawing.height * zoom) / 2 - drawing.y * zoom,
    zoom,
  }
  return { size, view }
}

/** Where the small picture shows the part of the drawing that is in view on the canvas. Pixels of the small picture. */
export const frameIn = (small: View, view: View, canvas: Size): Box => ({
  x: small.x - (view.x / view.zoom) * small.zoom,
  y: small.y - (view.y / view.zoom) * small.zoom,
  width: (canvas.width / view.zoom) * small.zoom,
  height: (canvas.height / view.zoom) * small.zoom,
})

/** The view of the canvas, at its zoom, with the middle at a point of the small picture. */
export const viewAround = (small: View, point: Position, view: View, canvas: Size): View => ({
  x: canvas.width / 2 - ((point.x - small.x) / small.zoom) * view.zoom,
  y: canvas.height / 2 - ((point.y - small.y) / small.zoom) * view.zoom,
  zoom: view.zoom,
})
