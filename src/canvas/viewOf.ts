import type { Box } from '#plan/plan.ts'

/** A view of the drawing: where its origin stands on the canvas, in pixels, and pixels per canvas unit. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels left free around the drawing. */
const padding = 28

/**
 * The view that shows the whole of a drawing, never larger than life. Where that needs a zoom below `least` it shows as much as
 * fits at that zoom, from the top left corner on: what is too small to read helps nobody.
 */
export function viewOf(drawing: Box, canvas: Size, least: number): View {
  const room = { width: Math.max(1, canvas.width - 2 * padding), height: Math.max(1, canvas.height - 2 * padding) }
  const whole = Math.min(room.width / Math.max(1, drawing.width), room.height / Math.max(1, drawing.height))
  const zoom = Math.max(least, Math.min(1, whole))
  return {
    x: padding + offset(room.width, drawing.width * zoom) - drawing.x * zoom,
    y: padding + offset(room.height, drawing.height * zoom) - drawing.y * zoom,
    zoom,
  }
}

/** Centred where there is room, from the start on where there is none. */
const offset = (room: number, length: number): number => Math.max(0, (room - length) / 2)

/** The view, moved no further than it takes until a box is in it; the same object when it is. Of a larger box, the start is shown. */
export function viewWith(box: Box, view: View, canvas: Size): View {
  const shift = (from: number, length: number, room: number): number => {
    if (from < padding) return padding - from
    return Math.max(Math.min(0, room - padding - from - length), padding - from)
  }
  const x = shift(view.x + box.x * view.zoom, box.width * view.zoom, canvas.width)
  const y = shift(view.y + box.y * view.zoom, box.height * view.zoom, canvas.height)
  return x === 0 && y === 0 ? view : { ...view, x: view.x + x, y: view.y + y }
}
