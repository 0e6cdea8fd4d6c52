import type { Measure } from './createMeasure.ts'
import type { Look } from './look.ts'

/** The part of the drawing that a canvas shows, and how large. */
export interface PaintView {
  /** Where the drawing's origin stands on the canvas, in CSS pixels. */
  readonly x: number
  readonly y: number
  /** CSS pixels per canvas unit. */
  readonly zoom: number
  /** Of the canvas, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Device pixels per CSS pixel. */
  readonly density: number
  /** False for a picture too small for the names of zones that are seen from afar. */
  readonly names?: false
}

export interface Brush {
  readonly context: CanvasRenderingContext2D
  readonly view: PaintView
  readonly look: Look
  readonly measure: Measure
  /** The part of the drawing in view, in canvas units. */
  readonly area: Area
}

export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Lines and frames of a picture in another colour, for what is chosen. */
export interface Emphasis {
  readonly colour: string
  readonly width: number
  /** Lengths of strokes and gaps, where lines are drawn as strokes. */
  readonly dash?: readonly number[]
}

/** From now on the context draws in canvas units, its origin at a point of the drawing. */
export function standAt({ context, view }: Brush, x: number, y: number): void {
  const scale = view.zoom * view.density
  context.setTransform(
    scale,
    0,
    0,
    scale,
    (view.x + x * view.zoom) * view.density,
    (view.y + y * view.zoom) * view.density,
  )
}

/** From now on the context draws in device pixels. */
export function standOnPixels({ context }: Brush): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
}
