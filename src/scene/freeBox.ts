import type { Box, Plan } from '#plan/plan.ts'
import { union } from './box.ts'
import { machineBox } from './machineBox.ts'
import { grid } from './metrics.ts'
import { noteBox } from './noteBox.ts'
import { searchAround, snapped } from './placeNew.ts'
import { gridOf } from './surroundings.ts'

/** The box in free space, on the grid and as near as can be to where it is wanted: clear of all machines, zones and notes. */
export function freeZoneBox(plan: Plan, wanted: Box): Box {
  return clearBox(wanted, [
    ...plan.zones.flatMap(({ box }) => box ?? []),
    ...plan.machines.flatMap((machine) => machineBox(machine) ?? []),
    ...plan.notes.map(noteBox),
  ])
}

/** As `freeZoneBox`, for a note: clear of machines and other notes. It may lie in a zone. */
export function freeNoteBox(plan: Plan, wanted: Box): Box {
  return clearBox(wanted, [
    ...plan.machines.flatMap((machine) => machineBox(machine) ?? []),
    ...plan.notes.map(noteBox),
  ])
}

/** Between what is new and what is there. */
const margin = grid

function clearBox(wanted: Box, others: readonly Box[]): Box {
  const taken = gridOf(others)
  const { width, height } = wanted
  const start = snapped(wanted)
  const found = searchAround(
    start,
    (place) => taken.near({ ...place, width, height }, margin, 1).length === 0,
    2 * grid,
  )
  if (found) return { ...wanted, ...found }
  // In a crowd without a gap for it there is room below.
  const all = union(others)
  return { ...wanted, ...start, ...(all && { y: snapped({ x: 0, y: all.y + all.height + 2 * grid }).y }) }
}
