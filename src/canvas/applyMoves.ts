import { moveMachines } from '#plan/operations/machineOperations.ts'
import { moveNotes } from '#plan/operations/noteOperations.ts'
import { moveZone } from '#plan/operations/zoneOperations.ts'
import type { Plan, Position } from '#plan/plan.ts'
import { zonesWithin } from '#plan/zoneTree.ts'
import { dropApart } from '#scene/dropApart.ts'
import { machineHeight, machineWidth } from '#scene/metrics.ts'
import { carryNotes } from '#scene/notesOfZones.ts'
import { zoneAt } from '#scene/placeNew.ts'
import { resizeHolding } from '#scene/placeZone.ts'
import { rehouseZones } from '#scene/rehouseZones.ts'
import type { Outcome } from '#session/session.ts'
import type { Move } from './fromChanges.ts'

/**
 * How moves are meant: they `float` while the pointer holds them, and machines and zones then keep their zone; after a `drop` or a
 * `step` by key a machine belongs to the zone under its middle, a zone to the one that holds it, and what was dropped on another machine
 * gives way.
 */
type Manner = 'float' | 'drop' | 'step'

/** The plan after the moves. A zone takes along what stands in it: zones and machines, and the notes that lie there. */
export function applyMoves(plan: Plan, moves: readonly Move[], how: Manner): Outcome {
  let next = plan
  const carried = new Set<string>()
  for (const { kind, id } of moves) {
    if (kind === 'zone') for (const zone of zonesWithin(plan.zones, id)) if (zone !== id) carried.add(zone)
  }
  const roots: string[] = []
  for (const move of moves) {
    if (move.kind === 'note' || carried.has(move.id)) continue
    const outcome = applyToZone(next, plan, move)
    if (!outcome.ok) return outcome
    next = outcome.plan
    if (move.kind !== 'zone') continue
    carried.add(move.id)
    roots.push(move.id)
  }
  // After all zones are in their places: a note belongs to the zone that it lay in before any of them moved.
  const along = carryNotes(plan, next, carried)
  if (!along.ok) return along
  const noted = moveNotes(along.plan, placesOfNotes(plan, along.plan, moves))
  if (!noted.ok) return noted
  const nested = how === 'float' ? noted : rehouseZones(noted.plan, roots, carried)
  if (!nested.ok) return nested
  next = nested.plan
  const zoneOf = new Map(plan.machines.map(({ id, zone }) => [id, zone]))
  const wanted = new Map<string, Position>()
  for (const { kind, id, to } of moves) {
    if (kind === 'machine' && !carried.has(zoneOf.get(id) ?? '')) wanted.set(id, to)
  }
  if (wanted.size === 0) return { ok: true, plan: next }
  const places = how === 'drop' ? dropApart(next, wanted) : wanted
  const machines = [...places].map(([id, position]) => {
    if (how === 'float') return { id, position }
    const zone = zoneAt(next, { x: position.x + machineWidth / 2, y: position.y + machineHeight / 2 })
    return { id, position, zone: zone?.id ?? null }
  })
  return moveMachines(next, machines)
}

/** Where the moves put notes that no zone took along. */
function placesOfNotes(plan: Plan, next: Plan, moves: readonly Move[]): ReadonlyMap<string, Position> {
  const places = new Map(moves.flatMap(({ kind, id, to }) => (kind === 'note' ? [[id, to] as const] : [])))
  if (places.size === 0) return places
  const still = new Set(next.notes)
  for (const note of plan.notes) if (!still.has(note)) places.delete(note.id)
  return places
}

function applyToZone(next: Plan, start: Plan, move: Move): Outcome {
  const box = start.zones.find((zone) => zone.id === move.id)?.box
  if (move.kind === 'machine' || move.kind === 'note' || box === undefined) return { ok: true, plan: next }
  if (move.kind === 'zone') return moveZone(next, move.id, move.to.x - box.x, move.to.y - box.y)
  return resizeHolding(next, move.id, { ...box, ...move.to })
}
