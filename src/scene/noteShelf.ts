import type { Box, Note, Position } from '#plan/plan.ts'
import { grid } from './metrics.ts'
import { noteBox } from './noteBox.ts'

/** Between notes, and between them and what stands above. */
const gap = 2 * grid

/** Notes side by side in rows no wider than `width`, but for a note that is wider; the first one's corner at a point, by id. */
export function noteShelf(notes: readonly Note[], corner: Position, width: number): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>()
  let { x, y } = corner
  let height = 0
  for (const note of notes) {
    const size = noteBox(note)
    if (x > corner.x && x + size.width > corner.x + width) {
      x = corner.x
      y += onGrid(height + gap)
      height = 0
    }
    boxes.set(note.id, { ...size, x, y })
    x += onGrid(size.width + gap)
    height = Math.max(height, size.height)
  }
  return boxes
}

/** How much room notes take below others of that width, the gap above them included. */
export function shelfHeight(notes: readonly Note[], width: number): number {
  const boxes = [...noteShelf(notes, { x: 0, y: 0 }, width).values()]
  return boxes.length === 0 ? 0 : gap + Math.max(...boxes.map(({ y, height }) => y + height))
}

/** Where a shelf below others begins. */
export const shelfTop = (above: Box): number => onGrid(above.y + above.height + gap)

const onGrid = (length: number): number => Math.ceil(length / grid) * grid
