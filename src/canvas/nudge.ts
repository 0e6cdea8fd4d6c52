import type { Plan, Position } from '#plan/plan.ts'
import { grid } from '#scene/metrics.ts'
import type { Direction } from '#scene/nearestTowards.ts'
import { notesOf, type Selection } from '#session/selection.ts'
import { edit, type Outcome } from '#session/session.ts'
import { applyMoves } from './applyMoves.ts'
import type { Move } from './fromChanges.ts'
import { moveStep } from './moveStep.ts'

/** What Shift makes of a step of the grid. */
export const farSteps = 5

const steps: Readonly<Record<Direction, Position>> = {
  left: { x: -grid, y: 0 },
  right: { x: grid, y: 0 },
  up: { x: 0, y: -grid },
  down: { x: 0, y: grid },
}

/** Where all that is chosen goes when it moves by so much. What has no place yet stays without one. */
export function movesBy(plan: Plan, selection: Selection, by: Position): readonly Move[] {
  const { machines, zones } = selection
  const chosen = { machines: new Set(machines), zones: new Set(zones), notes: new Set(notesOf(selection)) }
  const moved = (kind: 'machine' | 'zone' | 'note', id: string, from: Position | undefined): readonly Move[] =>
    from ? [{ kind, id, to: { x: from.x + by.x, y: from.y + by.y } }] : []
  return [
    ...plan.zones.flatMap(({ id, box }) => (chosen.zones.has(id) ? moved('zone', id, box) : [])),
    ...plan.machines.flatMap(({ id, position }) => (chosen.machines.has(id) ? moved('machine', id, position) : [])),
    ...plan.notes.flatMap(({ id, position }) => (chosen.notes.has(id) ? moved('note', id, position) : [])),
  ]
}

/** Moves all that is chosen by so many steps of the grid. Nudges of the same things one after the other are one step back. */
export function nudge(plan: Plan, selection: Selection, direction: Direction, count: number): Outcome {
  const { x, y } = steps[direction]
  const moves = movesBy(plan, selection, { x: x * count, y: y * count })
  const key = `nudge:${moves.map(({ kind, id }) => `${kind} ${id}`).join()}`
  return edit(moveStep(plan, moves), (before) => applyMoves(before, moves, 'step'), key)
}
