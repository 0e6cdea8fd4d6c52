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

/** Pixels left free around the drawing; above it the buttons that change the view stand on the canvas. */
const padding = 28
const paddingAbove = 48

/**
 * The view that shows the whole of a drawing, never larger than life. Where that needs a zoom below `least` it shows as much as
 * fits at that zoom, from the top left corner on: what is too small to read helps nobody.
 */
export function viewOf(drawing: Box, canvas: Size, least: number): View {
  const room = {
    width: Math.max(1, canvas.width - 2 * padding),
    height: Math.max(1, canvas.height - paddingAbove - padding),
  }
  const whole = Math.min(room.width / Math.max(1, drawing.width), room.height / Math.max(1, drawing.height))
  const zoom = Math.max(least, Math.min(1, whole))
  return {
    x: padding + offset(room.width, drawing.width * zoom) - drawing.x * zoom,
    y: paddingAbove + offset(room.height, drawing.height * zoom) - drawing.y * zoom,
    zoom,
  }
}

/** Centred where there is room, from the start on where there is none. */
const offset = (room: number, length: number): number => Math.max(0, (room - length) / 2)
