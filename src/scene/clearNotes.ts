import type { Box, Note, Plan, Position, Zone } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { zonesAround } from '#plan/zoneTree.ts'
import { contains, union } from './box.ts'
import type { LayoutScope } from './layoutScope.ts'
import { machineBox } from './machineBox.ts'
import { grid } from './metrics.ts'
import { noteBox } from './noteBox.ts'
import { zoneOfNote } from './notesOfZones.ts'
import { innerBox, searchAround, snapped } from './placeNew.ts'
import type { SpatialGrid } from './spatialGrid.ts'
import { gridOf } from './surroundings.ts'

/** Between a note that gives way and what else is there. */
const margin = grid

/**
 * The places of notes that give way after a layout: those under a machine that was laid out or moved, or under such a zone that is not
 * theirs. Each goes to the nearest free place in its zone, or else to one outside all zones.
 * @param settled notes that the layout placed itself
 */
export function clearNotes(
  before: Plan,
  after: Plan,
  scope: LayoutScope,
  settled: ReadonlySet<string>,
): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>()
  if (before.notes.length === settled.size) return places
  const machines = after.machines.flatMap((machine) => machineBox(machine) ?? [])
  const zones = after.zones.flatMap(({ box }) => box ?? [])
  const isNew = <T extends { readonly id: string }>(list: readonly T[], ids: ReadonlySet<string>) => {
    const known = new Set(list)
    return (one: T) => ids.has(one.id) || !known.has(one)
  }
  const [machineIsNew, zoneIsNew] = [isNew(before.machines, scope.machines), isNew(before.zones, scope.zones)]
  const newMachines = gridOf(after.machines.flatMap((one) => (machineIsNew(one) && machineBox(one)) || []))
  const newZones = after.zones.filter(zoneIsNew)
  const taken = gridOf([...machines, ...after.notes.map(noteBox)])
  const byId = zonesById(after)
  for (const note of after.notes) {
    if (settled.has(note.id)) continue
    const box = noteBox(note)
    const home = byId.get(zoneOfNote(before.zones, note)?.id ?? '')
    const own = new Set(home ? [home.id, ...zonesAround(byId, home.id).map(({ id }) => id)] : [])
    const foreign = gridOf(newZones.flatMap(({ id, box: its }) => (its && !own.has(id) ? [its] : [])))
    if (newMachines.near(box, 0, 1).length + foreign.near(box, 0, 1).length === 0) continue
    const place = placeInside(note, home, after, taken) ?? placeOutside(box, zones, machines, taken)
    places.set(note.id, place)
    const lying = { ...box, ...place }
    taken.add(lying, lying)
  }
  return places
}

function placeInside(note: Note, home: Zone | undefined, plan: Plan, taken: SpatialGrid<Box>): Position | undefined {
  const room = home && innerBox(home)
  if (room === undefined) return undefined
  const { width, height } = noteBox(note)
  const inner = gridOf(plan.zones.flatMap(({ parent, box }) => (parent === home?.id && box ? [box] : [])))
  return searchAround(snapped(note.position), (place) => {
    const box = { ...place, width, height }
    return contains(room, box) && taken.near(box, margin, 1).length + inner.near(box, margin, 1).length === 0
  })
}

function placeOutside(
  { x, y, width, height }: Box,
  zones: readonly Box[],
  machines: readonly Box[],
  taken: SpatialGrid<Box>,
): Position {
  const zoneGrid = gridOf(zones)
  const start = snapped({ x, y })
  const found = searchAround(
    start,
    (place) => {
      const box = { ...place, width, height }
      return taken.near(box, margin, 1).length + zoneGrid.near(box, margin, 1).length === 0
    },
    2 * grid,
  )
  const all = union([...zones, ...machines])
  return found ?? (all ? snapped({ x, y: all.y + all.height + height + 2 * grid }) : start)
}
