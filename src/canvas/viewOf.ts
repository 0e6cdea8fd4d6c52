import type { Box } from '#plan/plan.ts'

/** A view of the drawing: where its origin stands on the canvas, in pixels, and pixels per canvas unit. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Where a drawing can be seen, in pixels of the canvas. */
export interface Sight {
  /** What no pane lies over. */
  readonly frame: Box
  /** What stands in the lower corners: the tools, the small picture. */
  readonly corners: readonly Box[]
}

/** In pixels per canvas unit. */
export interface LeastZoom {
  /** The whole is shown where it needs no smaller zoom than this, */
  readonly whole: number
  /** and a part of it at this zoom elsewhere. */
  readonly part: number
}

/** Pixels left free around the drawing; above it the buttons that change the view stand on the canvas. */
const padding = 28
const paddingAbove = 48
/** Pixels between the drawing and what stands in a corner. */
const gap = 10

/**
 * The view that shows the whole of a drawing, never larger than life, and nothing of it under what stands in a corner. Where that
 * needs too small a zoom it shows as much as fits, from the top left corner on: what is too small to read helps nobody.
 */
export function viewOf(drawing: Box, { frame, corners }: Sight, least: LeastZoom): View {
  const room = {
    x: frame.x + padding,
    y: frame.y + paddingAbove,
    width: Math.max(1, frame.width - 2 * padding),
    height: Math.max(1, frame.height - paddingAbove - padding),
  }
  const rooms = corners.reduce((all, corner) => all.flatMap((one) => [one, ...beside(one, corner)]), [room])
  const [first, ...others] = rooms
    .map((one) => viewIn(drawing, one, wholeZoom(drawing, one)))
    .filter((view) => view.zoom >= least.whole && !corners.some((corner) => covers(corner, drawing, view)))
  // The first, which keeps the middle, unless another shows more.
  return first === undefined
    ? viewIn(drawing, room, least.part)
    : others.reduce((best, view) => (view.zoom > best.zoom + 1e-9 ? view : best), first)
}

/** What is left of a room above a corner, and to the side of it. */
function beside(room: Box, corner: Box): readonly Box[] {
  const atLeft = corner.x + corner.width / 2 < room.x + room.width / 2
  const x = atLeft ? Math.max(room.x, corner.x + corner.width + gap) : room.x
  const end = atLeft ? room.x + room.width : Math.min(room.x + room.width, corner.x - gap)
  const height = Math.min(room.height, corner.y - gap - room.y)
  return [
    { ...room, height },
    { ...room, x, width: end - x },
  ].filter((one) => one.width > 0 && one.height > 0)
}

/** The zoom at which a drawing fills a room, never larger than life. */
const wholeZoom = (drawing: Box, room: Box): number =>
  Math.min(1, room.width / Math.max(1, drawing.width), room.height / Math.max(1, drawing.height))

const viewIn = (drawing: Box, room: Box, zoom: number): View => ({
  x: room.x + offset(room.width, drawing.width * zoom) - drawing.x * zoom,
  y: room.y + offset(room.height, drawing.height * zoom) - drawing.y * zoom,
  zoom,
})

function covers(corner: Box, drawing: Box, { x, y, zoom }: View): boolean {
  const left = drawing.x * zoom + x
  const top = drawing.y * zoom + y
  return (
    left < corner.x + corner.width &&
    left + drawing.width * zoom > corner.x &&
    top < corner.y + corner.height &&
    top + drawing.height * zoom > corner.y
  )
}

/** Centred where there is room, from the start on where there is none. */
const offset = (room: number, length: number): number => Math.max(0, (room - length) / 2)
