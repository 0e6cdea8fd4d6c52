import type { Box, Machine, Note, Plan, Position, Zone } from '#plan/plan.ts'
import { contains, union } from './box.ts'
import { clearShift } from './clearShift.ts'
import { emptyZoneBox, zoneBoxAround } from './fitZones.ts'
import type { LayoutGroup } from './layoutScope.ts'
import { LevelGrid } from './levelGrid.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'
import { machinesByZone } from './machinesByZone.ts'
import { noteBox } from './noteBox.ts'
import { noteShelf, shelfTop } from './noteShelf.ts'
import { notesByZone } from './notesOfZones.ts'
import { innerBox } from './placeNew.ts'

/** Boxes nearer than this are in each other's way. Layouts leave more; only what is locked comes so near. */
const nearest = 8

/** Where a layout wants things, before it is known where all of that comes to stand: machine corners, and corners of empty zones. */
export interface Wanted {
  readonly machines: ReadonlyMap<string, Position>
  readonly emptyZones: ReadonlyMap<string, Position>
}

/** A machine, or a zone with all that stands in it, on its way to its place. */
export interface LayoutPart {
  /** Where it would stand if the layout alone decided. */
  readonly wanted: Box
  readonly box: Box
  /** Something in it is locked, so it stands where it is. */
  readonly pinned: boolean
  readonly machines: readonly (readonly [string, Position])[]
  readonly zones: readonly (readonly [string, Box])[]
  /** Notes that lie in the zone. */
  readonly notes: readonly (readonly [string, Position])[]
}

/** The part elsewhere. */
export function shiftedPart(part: LayoutPart, by: Position): LayoutPart {
  if (by.x === 0 && by.y === 0) return part
  const moved = <P extends Position>(place: P): P => ({ ...place, x: place.x + by.x, y: place.y + by.y })
  return {
    ...part,
    box: moved(part.box),
    machines: part.machines.map(([id, position]) => [id, moved(position)]),
    zones: part.zones.map(([id, box]) => [id, moved(box)]),
    notes: part.notes.map(([id, position]) => [id, moved(position)]),
  }
}

/**
 * Makes the parts of groups, `fixed` ones as they stand: what is locked stays, and all else in the same zone steps round it. A zone
 * that would come to lie on another one, neither free to step aside, is left as it is; `isTaken` tells of others in the container.
 */
export function createParts(plan: Plan, { machines: wantedMachines, emptyZones }: Wanted) {
  const groups = machinesByZone(plan)
  const notesOf = notesByZone(plan)
  const inner = new Map<string, Zone[]>()
  for (const zone of plan.zones) {
    if (zone.parent === undefined) continue
    const list = inner.get(zone.parent)
    if (list) list.push(zone)
    else inner.set(zone.parent, [zone])
  }

  const machinePart = (machine: Machine, fixed: boolean): LayoutPart[] => {
    const now = machineBox(machine)
    const corner = wantedMachines.get(machine.id) ?? machine.position
    if (corner === undefined) return []
    const wanted = machineBoxAt(corner)
    const pinned = now !== undefined && (fixed || machine.locked === true)
    const box = pinned ? now : wanted
    return [{ wanted, box, pinned, machines: pinned ? [] : [[machine.id, corner]], zones: [], notes: [] }]
  }

  const zonePart = (zone: Zone, fixed: boolean): LayoutPart[] => {
    const still = fixed || zone.locked === true
    const parts = partsOf({ machines: groups.get(zone.id) ?? [], zones: inner.get(zone.id) ?? [] }, still)
    const filled = union(parts.map(({ wanted }) => wanted))
    const corner = emptyZones.get(zone.id)
    const wanted = filled ? zoneBoxAround(filled) : corner ? emptyZoneBox(corner.x, corner.y) : zone.box
    if (wanted === undefined) return []
    if (still && zone.box) return [{ wanted, box: zone.box, pinned: true, machines: [], zones: [], notes: [] }]
    const settled = settledParts(parts)
    const whole = union(settled.map(({ box }) => box))
    const bare = whole ? zoneBoxAround(whole) : wanted
    const notes = notesWithin(zone, bare, notesOf.get(zone.id) ?? [], settled)
    const noted = union(notes.values())
    const box = (noted && union([bare, zoneBoxAround(noted)])) ?? bare
    return [
      {
        wanted,
        box,
        pinned: settled.some(({ pinned }) => pinned),
        machines: settled.flatMap(({ machines }) => machines),
        zones: [...settled.flatMap(({ zones }) => zones), [zone.id, box]],
        notes: [
          ...settled.flatMap(({ notes }) => notes),
          ...[...notes].map(([id, { x, y }]) => [id, { x, y }] as const),
        ],
      },
    ]
  }

  const partsOf = (
    { machines, zones }: Pick<LayoutGroup, 'machines' | 'zones'>,
    fixed: boolean,
    isTaken: (box: Box) => boolean = () => false,
  ): LayoutPart[] => {
    const machineParts = machines.flatMap((machine) => machinePart(machine, fixed))
    const zoneParts = zones.map((zone) => ({ zone, parts: zonePart(zone, fixed), asItIs: fixed }))
    // Of zones that hold something locked none can step aside: those that would come to lie on each other stay as they are.
    for (;;) {
      const pinned = new LevelGrid<Box>()
      for (const { box, pinned: stays } of [...machineParts, ...zoneParts.flatMap(({ parts }) => parts)]) {
        if (stays) pinned.add(box, box)
      }
      const meets = ({ box, pinned: stays }: LayoutPart) => stays && (isTaken(box) || pinned.near(box).length > 1)
      const crowded = zoneParts.filter(({ parts, asItIs }) => !asItIs && parts.some(meets))
      if (crowded.length === 0) break
      for (const one of crowded) {
        one.parts = zonePart(one.zone, true)
        one.asItIs = true
      }
    }
    return [...machineParts, ...zoneParts.flatMap(({ parts }) => parts)]
  }
  return (group: LayoutGroup, fixed: boolean, isTaken: (box: Box) => boolean): readonly LayoutPart[] =>
    partsOf(group, fixed, isTaken)
}

/**
 * The notes of a zone among what stands in it: each where it was in the zone if that is free now and the zone need not grow for it,
 * else below all, or in the corner of a zone that holds notes alone.
 */
function notesWithin(zone: Zone, bare: Box, notes: readonly Note[], settled: readonly LayoutPart[]) {
  const places = new Map<string, Box>()
  const room = innerBox({ ...zone, box: bare })
  if (notes.length === 0 || !zone.box || !room) return places
  const taken = new LevelGrid<Box>()
  for (const { box } of settled) taken.add(box, box)
  const low: Note[] = []
  for (const note of notes) {
    const { x, y, ...size } = noteBox(note)
    const box = { ...size, x: bare.x + x - zone.box.x, y: bare.y + y - zone.box.y }
    if (settled.length === 0 || !contains(room, box) || taken.touches(box, nearest)) low.push(note)
    else {
      taken.add(box, box)
      places.set(note.id, box)
    }
  }
  const corner = { x: room.x, y: settled.length === 0 ? room.y : shelfTop(room) }
  for (const [id, box] of noteShelf(low, corner, room.width)) places.set(id, box)
  return places
}

/** What parts of a container have to mind besides each other. */
export interface Neighbours {
  /** What is in the way of a box, if anything is. */
  readonly conflict: (box: Box) => Box | undefined
  /** Told when there is no place for a part, which then stands where it is wanted. */
  readonly onCrowded: () => void
  /** Told of every part in its place. */
  readonly onPlaced: (part: LayoutPart) => void
}

const alone: Neighbours = { conflict: () => undefined, onCrowded: () => {}, onPlaced: () => {} }

/**
 * Parts of one container as they come to stand: those that are pinned where they are, the others in their places towards the first
 * of those, or else where they are wanted, and each clear of those before it.
 */
export function settledParts(
  parts: readonly LayoutPart[],
  { conflict, onCrowded, onPlaced } = alone,
): readonly LayoutPart[] {
  const lead = parts.find(({ pinned }) => pinned)
  const by = lead === undefined ? { x: 0, y: 0 } : { x: lead.box.x - lead.wanted.x, y: lead.box.y - lead.wanted.y }
  const taken = new LevelGrid<Box>()
  const put = (part: LayoutPart): LayoutPart => {
    taken.add(part.box, part.box)
    onPlaced(part)
    return part
  }
  for (const part of parts) if (part.pinned) put(part)
  return parts.map((part) => {
    if (part.pinned) return part
    const wanted = shiftedPart(part, by)
    const clear = clearShift(wanted.box, (box) => firstNear(taken, box) ?? conflict(box))
    if (clear === undefined) onCrowded()
    return put(clear === undefined ? wanted : shiftedPart(wanted, clear))
  })
}

/** A box of the grid that is too near; the topmost left one, whatever the order in which they came. */
export function firstNear(taken: LevelGrid<Box>, box: Box): Box | undefined {
  const near = taken.near(box, nearest)
  return near.length < 2 ? near[0] : near.sort((a, b) => a.y - b.y || a.x - b.x)[0]
}
