import type { Box, Position } from '#plan/plan.ts'
import type { MouseInput } from './inputPump.ts'

/** Two seconds at sixty events a second. */
const steps = 120
/** How far a pan swings to either side, and how far a drag goes, in pixels. */
const swing = { x: 250, y: 150 }
const reach = { x: 300, y: 200 }
/** Where a drag ends, seen from its start. */
const rest = { x: 60, y: 40 }
/** Canvas zoom is 2 to the power of this times the wheel's way, as d3-zoom has it. */
const zoomPerPixel = 0.002
/** Zooming goes to this many times the zoom it starts from. */
const zoomFactor = 4

export const panRange = { x: 2 * swing.x, y: 2 * swing.y }
export const zoomRatio = zoomFactor

/** Press, a figure of eight around the start, release where it began: about 1,100 pixels a second. */
export function panPath(from: Position): MouseInput[] {
  return held(from, (part) => ({
    x: swing.x * Math.sin(2 * Math.PI * part),
    y: swing.y * Math.sin(4 * Math.PI * part),
  }))
}

/** Press, two ways out towards the middle of the canvas and back, release a little off. */
export function dragPath(from: Position, canvas: Box): MouseInput[] {
  const toRight = from.x < canvas.x + canvas.width / 2 ? 1 : -1
  const toBottom = from.y < canvas.y + canvas.height / 2 ? 1 : -1
  return held(from, (part) => ({
    x: toRight * ((reach.x * (1 - Math.cos(4 * Math.PI * part))) / 2 + rest.x * part),
    y: toBottom * ((reach.y * (1 - Math.cos(2 * Math.PI * part))) / 2 + rest.y * part),
  }))
}

/** Zooms in to four times, back, and the same again. */
export function zoomPath(at: Position): MouseInput[] {
  const way = Math.log2(zoomFactor) / zoomPerPixel / (steps / 4)
  return Array.from({ length: steps }, (_, step) => {
    const inwards = Math.floor(step / (steps / 4)) % 2 === 0
    return { type: 'mouseWheel', x: at.x, y: at.y, deltaY: inwards ? -way : way }
  })
}

/** The turn of the wheel that takes a canvas from one zoom to another. */
export const wheelTo = (from: number, to: number): number => -Math.log2(to / from) / zoomPerPixel

/** A straight drag by some way. */
export function straightDrag(from: Position, by: Position): MouseInput[] {
  const middle = { x: from.x + by.x / 2, y: from.y + by.y / 2 }
  const end = { x: from.x + by.x, y: from.y + by.y }
  return [
    { type: 'mouseMoved', ...from },
    { type: 'mousePressed', ...from },
    { type: 'mouseMoved', ...middle },
    { type: 'mouseMoved', ...end },
    { type: 'mouseReleased', ...end },
  ]
}

function held(from: Position, wayAt: (part: number) => Position): MouseInput[] {
  const moves = Array.from({ length: steps }, (_, step): MouseInput => {
    const way = wayAt((step + 1) / steps)
    return { type: 'mouseMoved', x: from.x + way.x, y: from.y + way.y }
  })
  const last = moves.at(-1) ?? { ...from }
  return [{ type: 'mousePressed', ...from }, ...moves, { type: 'mouseReleased', x: last.x, y: last.y }]
}
