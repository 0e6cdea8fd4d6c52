import type { Box, Position } from '#plan/plan.ts'
import { union } from './box.ts'
import { emptyZoneBox, zoneBoxAround } from './fitZones.ts'
import type { Cell, CellBlock } from './layoutCells.ts'
import { machineBoxAt } from './machineBox.ts'
import { columnPitch, rowPitch, zonePadding, zoneTitleHeight } from './metrics.ts'

/** Where the machines and zones of a block stand when its first cell is at `corner`, by id; inner zones come first. */
export function blockAt(block: CellBlock, corner: Position) {
  const positions = new Map<string, Position>()
  const boxes = new Map<string, Box>()
  const parts = [{ part: block, at: corner }]
  for (const { part, at } of parts) {
    for (const [machine, cell] of part.cells) positions.set(machine, placeOf(cell, at))
    for (const [inner, cell] of part.inner) parts.push({ part: inner, at: placeOf(cell, at) })
  }
  for (const { part, at } of parts.reverse()) {
    if (part.zone === undefined) continue
    const machines = [...part.cells.values()].map((cell) => machineBoxAt(placeOf(cell, at)))
    const whole = union([...machines, ...part.inner.flatMap(([{ zone }]) => boxes.get(zone ?? '') ?? [])])
    boxes.set(part.zone, whole ? zoneBoxAround(whole) : emptyZoneBox(at.x - zonePadding, at.y - zoneTitleHeight))
  }
  return { positions, boxes }
}

function placeOf({ column, row }: Cell, corner: Position): Position {
  return { x: corner.x + column * columnPitch, y: corner.y + row * rowPitch }
}
