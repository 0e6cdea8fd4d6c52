import { moveNotes } from '#plan/operations/noteOperations.ts'
import type { OperationResult } from '#plan/operations/operationResult.ts'
import { moveZone } from '#plan/operations/zoneOperations.ts'
import type { Box, Note, Plan, Position, Zone } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { zonesWithin } from '#plan/zoneTree.ts'
import { centre, containsPoint } from './box.ts'
import { noteBox } from './noteBox.ts'

/** The zone that a note lies in: the smallest that holds its middle. A collapsed zone keeps what lies in its whole box. */
export function zoneOfNote(zones: readonly Zone[], note: Note): Zone | undefined {
  const middle = centre(noteBox(note))
  let found: Zone | undefined
  let smallest = Infinity
  for (const zone of zones) {
    if (!zone.box || !containsPoint(zone.box, middle)) continue
    const area = zone.box.width * zone.box.height
    if (area >= smallest) continue
    found = zone
    smallest = area
  }
  return found
}

/** The notes that lie in zones, by these, in their order. */
export function notesByZone({ zones, notes }: Plan): ReadonlyMap<string, readonly Note[]> {
  const groups = new Map<string, Note[]>()
  for (const note of notes) {
    const zone = zoneOfNote(zones, note)
    if (zone === undefined) continue
    const group = groups.get(zone.id)
    if (group) group.push(note)
    else groups.set(zone.id, [note])
  }
  return groups
}

/**
 * The notes that stay as they are while a filter is on: those that passed it themselves, those in zones that did, and those outside of
 * all zones, which are about the whole.
 */
export function passingNotes(
  { zones, notes }: Plan,
  passed: { readonly zones: ReadonlySet<string>; readonly notes: readonly string[] },
): ReadonlySet<string> {
  const passing = new Set(passed.notes)
  for (const note of notes) {
    const zone = zoneOfNote(zones, note)
    if (zone === undefined || passed.zones.has(zone.id)) passing.add(note.id)
  }
  return passing
}

/**
 * Where the notes go whose zones are elsewhere, by id.
 * @param boxNow the box of a zone that moved; undefined for one that did not
 */
export function notesCarried(
  { zones, notes }: Plan,
  boxNow: (zone: string) => Box | undefined,
): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>()
  for (const note of notes) {
    const zone = zoneOfNote(zones, note)
    const now = zone && boxNow(zone.id)
    if (!zone?.box || !now || (now.x === zone.box.x && now.y === zone.box.y)) continue
    const { x, y } = note.position
    places.set(note.id, { x: x + now.x - zone.box.x, y: y + now.y - zone.box.y })
  }
  return places
}

/** Takes the notes along that lay in zones which were moved. Refused when one would leave the canvas. */
export function carryNotes(before: Plan, after: Plan, moved: ReadonlySet<string>): OperationResult {
  const boxNow = (zone: string) => (moved.has(zone) ? zonesById(after).get(zone)?.box : undefined)
  return moveNotes(after, notesCarried(before, boxNow))
}

/** Moves the zone with all that stands in it, and the notes that lie in it. Refused as `moveZone` is. */
export function moveZoneWithNotes(plan: Plan, id: string, dx: number, dy: number): OperationResult {
  const moved = moveZone(plan, id, dx, dy)
  return moved.ok ? carryNotes(plan, moved.plan, zonesWithin(plan.zones, id)) : moved
}
