import type { Box, Note } from '#plan/plan.ts'
import { grid } from './metrics.ts'

/** The usual size of a note, and the most that its text makes of it. Canvas units. */
const usualWidth = 10 * grid
const leastHeight = 2 * grid
const mostHeight = 16 * grid
/** Of its text: advance of a letter (Inter 12 px) on the safe side, height of a line, and room around all. */
const advance = 6.4
const lineHeight = 16
const padding = 8

/** The box of a note: of the size it was given, or as high as its text needs. */
export function noteBox({ position, size, text }: Note): Box {
  if (size) return { ...position, ...size }
  const letters = Math.floor((usualWidth - 2 * padding) / advance)
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)
  const height = Math.min(mostHeight, Math.max(leastHeight, lines * lineHeight + 2 * padding))
  return { ...position, width: usualWidth, height }
}
