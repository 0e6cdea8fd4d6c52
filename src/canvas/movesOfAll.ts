import type { Box, Plan } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import { zonesWithin } from '#plan/zoneTree.ts'
import type { Floating } from '#scene/dragOverlay.ts'
import type { Scene } from '#scene/scene.ts'
import { notesOf, type Selection } from '#session/selection.ts'
import { drawnZones } from './drawnZones.ts'
import type { Move } from './fromChanges.ts'

/**
 * The moves, with all that is chosen going the way of the last one: what of it is painted, the library does not know, and nobody
 * else would move it.
 */
export function movesOfAll(moves: readonly Move[], scene: Scene, selection: Selection): readonly Move[] {
  const lead = moves.at(-1)
  const chosen = { machine: new Set(selection.machines), zone: new Set(selection.zones) }
  const isChosen = (move: Move) => (move.kind === 'machine' || move.kind === 'zone') && chosen[move.kind].has(move.id)
  if (lead === undefined || (lead.kind !== 'machine' && lead.kind !== 'zone') || !isChosen(lead)) return moves
  if (chosen.machine.size + chosen.zone.size < 2) return moves
  const drawn = { machine: scene.machines, zone: drawnZones(scene) }
  const from = drawn[lead.kind].find(({ id }) => id === lead.id)?.box
  if (from === undefined) return moves
  const [dx, dy] = [lead.to.x - from.x, lead.to.y - from.y]
  const shifted = (kind: 'machine' | 'zone'): Move[] =>
    drawn[kind].flatMap(({ id, box }) =>
      chosen[kind].has(id) ? [{ kind, id, to: { x: box.x + dx, y: box.y + dy } }] : [],
    )
  return [...moves.filter((move) => !isChosen(move)), ...shifted('zone'), ...shifted('machine')]
}

/** The moves, with the chosen notes going the same way: the library does not know notes. */
export function withNotes(moves: readonly Move[], plan: Plan, selection: Selection): readonly Move[] {
  const chosen = new Set(notesOf(selection))
  const lead = moves.findLast(({ kind }) => kind === 'machine' || kind === 'zone')
  if (chosen.size === 0 || lead?.to.x === undefined || lead.to.y === undefined) return moves
  const { x, y } = lead.to
  const from = lead.kind === 'machine' ? machinesById(plan).get(lead.id)?.position : zonesById(plan).get(lead.id)?.box
  if (from === undefined) return moves
  const notes = plan.notes.flatMap(({ id, position }): Move[] =>
    chosen.has(id) ? [{ kind: 'note', id, to: { x: position.x + x - from.x, y: position.y + y - from.y } }] : [],
  )
  return [...moves.filter(({ kind }) => kind !== 'note'), ...notes]
}

/** Where the moves put things for now, by id: a zone takes along what stands in it. */
export function floatingBoxes(plan: Plan, scene: Scene, moves: readonly Move[]): Floating {
  const machines = new Map<string, Box>()
  const zones = new Map<string, Box>()
  if (moves.length === 0) return { machines, zones }
  const zoneBoxes = new Map(drawnZones(scene).map(({ id, box }) => [id, box]))
  const wanted = new Map(moves.flatMap((move) => (move.kind === 'machine' ? [[move.id, move.to] as const] : [])))
  // What is locked stays, whatever is chosen with it.
  for (const id of wanted.keys()) if (machinesById(plan).get(id)?.locked) wanted.delete(id)
  const shifts = new Map<string, { readonly dx: number; readonly dy: number }>()
  for (const move of moves) {
    if (move.kind === 'machine' || move.kind === 'note') continue
    const box = zoneBoxes.get(move.id)
    if (box === undefined) continue
    if (move.kind === 'zone-box') {
      zones.set(move.id, { ...box, ...move.to })
      continue
    }
    const shift = { dx: move.to.x - box.x, dy: move.to.y - box.y }
    for (const id of zonesWithin(plan.zones, move.id)) if (!shifts.has(id)) shifts.set(id, shift)
  }
  for (const [id, { dx, dy }] of shifts) {
    const box = zoneBoxes.get(id)
    if (box) zones.set(id, { ...box, x: box.x + dx, y: box.y + dy })
  }
  const zoneOf = shifts.size === 0 ? null : new Map(plan.machines.map(({ id, zone }) => [id, zone]))
  for (const { id, box, zone: collapsed } of scene.machines) {
    const zone = collapsed ?? zoneOf?.get(id)
    const shift = zone === undefined ? undefined : shifts.get(zone)
    const to = wanted.get(id)
    if (shift) machines.set(id, { ...box, x: box.x + shift.dx, y: box.y + shift.dy })
    else if (to) machines.set(id, { ...box, x: to.x, y: to.y })
  }
  return { machines, zones }
}
