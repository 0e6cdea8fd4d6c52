import type { Box, Position } from '#plan/plan.ts'
import type { Selection } from './selection.ts'

/**
 * What the rest of the page may ask of the canvas. Canvas and panels do not know each other: the canvas fills this in
 * when it appears, and nothing happens while there is none.
 */
export interface Viewport {
  /** The place in the plan under a point of the window, or null when the point is not on the canvas. */
  readonly toPlan: (clientX: number, clientY: number) => Position | null
  /** The plan's place in the middle of the view. */
  readonly centre: () => Position
  /** The part of the drawing in view, in canvas units; null while there is none. */
  readonly area: () => Box | null
  /** Where the mouse points in the plan; null while it is not on the canvas. */
  readonly pointer: () => Position | null
  /** The point of the window at which a place of the plan is shown. */
  readonly toWindow: (place: Position) => Position
  /** Moves the view, no further than it takes, until this is in it. */
  readonly keepInView: (box: Box) => void
  /** Brings these into view. */
  readonly reveal: (what: Selection) => void
  readonly fit: () => void
  /** Brings a part of the plan into view, as large as it fits. */
  readonly show: (area: Box) => void
  /** To a zoom, in pixels per canvas unit, or by a factor; the middle of the view stays where it is. */
  readonly zoomTo: (zoom: number) => void
  readonly zoomBy: (factor: number) => void
}

const nowhere: Viewport = {
  toPlan: () => null,
  centre: () => ({ x: 0, y: 0 }),
  area: () => null,
  pointer: () => null,
  toWindow: (place) => place,
  keepInView: () => {},
  reveal: () => {},
  fit: () => {},
  show: () => {},
  zoomTo: () => {},
  zoomBy: () => {},
}

let current: Viewport = nowhere

export const viewport = (): Viewport => current

/** Called by the canvas; returns what takes the connection back. */
export function provideViewport(provided: Viewport): () => void {
  current = provided
  return () => {
    current = nowhere
  }
}
