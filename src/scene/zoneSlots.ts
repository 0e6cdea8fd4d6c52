import type { Box, Position } from '#plan/plan.ts'
import { overlaps } from './box.ts'
import { columnPitch, grid, machineHeight, machineWidth, rowPitch, zonePadding, zoneTitleHeight } from './metrics.ts'

/**
 * Places for further machines in a zone, in the order in which they are to be tried: rows within its box; then further rows
 * below, until another zone is in the way; then columns to the right, likewise; then below without end. Endless.
 */
export function* zoneSlots(zone: Box, others: readonly Box[]): Generator<Position, never> {
  const left = Math.ceil((zone.x + zonePadding) / grid) * grid
  const top = Math.ceil((zone.y + zoneTitleHeight) / grid) * grid
  const columns = Math.max(1, count(zone.x + zone.width - zonePadding - left, machineWidth, columnPitch))
  const below = firstInTheWay(others, { ...zone, height: Infinity }, (box) => box.y, zone.y + zone.height)
  const inside = count(zone.y + zone.height - zonePadding - top, machineHeight, rowPitch)
  const rows = Math.max(inside, count(below - zonePadding - grid - top, machineHeight, rowPitch))
  yield* cells(left, top, 0, columns, 0, rows)
  const height = Math.max(zone.height, top - zone.y + rows * rowPitch)
  const beside = firstInTheWay(others, { ...zone, height, width: Infinity }, (box) => box.x, zone.x + zone.width)
  const allColumns = Math.max(columns, count(beside - zonePadding - grid - left, machineWidth, columnPitch))
  // A zone that is lower than one row grows to the right only when nothing else is left.
  if (rows > 0) yield* columnsOf(left, top, columns, allColumns, rows)
  for (let row = rows; ; row += 1) yield* cells(left, top, 0, columns, row, row + 1)
}

/** How many things of this size fit into the room at this pitch. */
function count(room: number, size: number, pitch: number): number {
  return Math.max(0, Math.floor((room - size) / pitch) + 1)
}

function firstInTheWay(others: readonly Box[], reach: Box, edge: (box: Box) => number, beyond: number): number {
  let first = Infinity
  for (const box of others) {
    if (edge(box) >= beyond && overlaps(box, reach, grid)) first = Math.min(first, edge(box))
  }
  return first
}

function* cells(left: number, top: number, from: number, to: number, firstRow: number, lastRow: number) {
  for (let row = firstRow; row < lastRow; row += 1) {
    for (let column = from; column < to; column += 1) yield { x: left + column * columnPitch, y: top + row * rowPitch }
  }
}

function* columnsOf(left: number, top: number, from: number, to: number, rows: number) {
  for (let column = from; column < to; column += 1) yield* cells(left, top, column, column + 1, 0, rows)
}
