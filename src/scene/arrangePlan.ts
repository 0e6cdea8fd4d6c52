import type { Box, Plan, Position, Zone } from '#plan/plan.ts'
import { zonesAround } from '#plan/zoneTree.ts'
import { contains, inflate, overlaps, union } from './box.ts'
import { clearNotes } from './clearNotes.ts'
import { clearShift } from './clearShift.ts'
import { zoneBoxAround } from './fitZones.ts'
import { createParts, firstNear, type LayoutPart, settledParts, shiftedPart, type Wanted } from './layoutParts.ts'
import { type LayoutGroup, type LayoutScope, layoutGroups } from './layoutScope.ts'
import { LevelGrid } from './levelGrid.ts'
import { machineBox } from './machineBox.ts'
import { zoneTitleHeight } from './metrics.ts'
import { snapped } from './placeNew.ts'

/**
 * The plan with the scope laid out as wanted. What is locked and what is outside the scope stays where it is, and the rest steps
 * round it; zones hold what stands in them, and zones outside the scope grow where they have to. Notes stay in their zones, and on no
 * machine. The first corner of what is laid
 * out stays where it was. The same plan when nothing moves.
 */
export function arrangePlan(plan: Plan, scope: LayoutScope, wanted: Wanted): Plan {
  const ground = new Ground(plan, scope)
  const partsOf = createParts(plan, wanted)
  for (const group of layoutGroups(plan, scope)) {
    const fixed = ground.hostsOf(group.container).some(({ locked }) => locked)
    ground.put(group, partsOf(group, fixed, ground.takenIn(group.container)))
  }
  return ground.planNow()
}

/** A plan, and what of it has come to its place so far. */
class Ground {
  readonly #plan: Plan
  readonly #scope: LayoutScope
  readonly #zones: ReadonlyMap<string, Zone>
  #positions = new Map<string, Position>()
  #boxes = new Map<string, Box>()
  #notes = new Map<string, Position>()
  /** What was laid out in a container. */
  #placed = new Map<string | undefined, Box[]>()

  constructor(plan: Plan, scope: LayoutScope) {
    this.#plan = plan
    this.#scope = scope
    this.#zones = new Map(plan.zones.map((zone) => [zone.id, zone]))
  }

  /** The container and the zones around it, from the inside out. */
  hostsOf(container: string | undefined): readonly Zone[] {
    const own = this.#zones.get(container ?? '')
    return own ? [own, ...zonesAround(this.#zones, own.id)] : []
  }

  /** Whether a box would lie on something in the container that is not laid out now. */
  takenIn(container: string | undefined): (box: Box) => boolean {
    const taken = new LevelGrid<Box>()
    for (const box of this.#othersIn(container)) taken.add(box, box)
    return (box) => taken.touches(box)
  }

  /**
   * Puts the parts into their container: together where they were when nothing of them is pinned, clear of what else is there. Where
   * there is no room for them they stay as they are.
   */
  put(group: LayoutGroup, parts: readonly LayoutPart[]): void {
    const { container } = group
    const taken = new LevelGrid<Box>()
    for (const box of this.#othersIn(container)) taken.add(box, box)
    const conflict = (box: Box) => firstNear(taken, box) ?? this.#grownOver(container, box)
    const onPlaced = (part: LayoutPart) => this.#place(container, part)
    if (parts.some(({ pinned }) => pinned)) {
      const now = [this.#positions, this.#boxes, this.#notes, this.#placed] as const
      this.#positions = new Map(this.#positions)
      this.#boxes = new Map(this.#boxes)
      this.#notes = new Map(this.#notes)
      this.#placed = new Map(this.#placed)
      let crowded = false
      const onCrowded = () => {
        crowded = true
      }
      settledParts(parts, { conflict, onCrowded, onPlaced })
      if (!crowded) return
      ;[this.#positions, this.#boxes, this.#notes, this.#placed] = now
      this.#leave(group)
      return
    }
    const together = settledParts(parts)
    const hull = union(together.map(({ box }) => box))
    if (hull === undefined) return
    const home = homeShift(group, hull)
    const more = clearShift({ ...hull, x: hull.x + home.x, y: hull.y + home.y }, conflict)
    if (more === undefined) this.#leave(group)
    else for (const part of together) onPlaced(shiftedPart(part, { x: home.x + more.x, y: home.y + more.y }))
  }

  planNow(): Plan {
    const plan = this.#plan
    const machines = plan.machines.map((machine) => {
      const to = this.#positions.get(machine.id)
      const moved = to && (to.x !== machine.position?.x || to.y !== machine.position.y)
      return moved ? { ...machine, position: to } : machine
    })
    const zones = plan.zones.map((zone) => {
      const to = this.#boxes.get(zone.id)
      return to && !sameBox(to, zone.box) ? { ...zone, box: to } : zone
    })
    const same =
      machines.every((machine, at) => machine === plan.machines[at]) &&
      zones.every((zone, at) => zone === plan.zones[at])
    const arranged = same ? plan : { ...plan, machines, zones }
    const settled = withNotesAt(arranged, this.#notes)
    return withNotesAt(settled, clearNotes(plan, settled, this.#scope, new Set(this.#notes.keys())))
  }

  #boxOf({ id, box }: Zone): Box | undefined {
    return this.#boxes.get(id) ?? box
  }

  /** What stands in a container and is not laid out, or was before. */
  #othersIn(container: string | undefined): readonly Box[] {
    const { zones, machines } = this.#plan
    return [
      ...zones.flatMap((zone) =>
        zone.parent === container && !this.#scope.zones.has(zone.id) ? (this.#boxOf(zone) ?? []) : [],
      ),
      ...machines.flatMap((machine) =>
        machine.zone === container && !this.#scope.machines.has(machine.id) ? (machineBox(machine) ?? []) : [],
      ),
      ...(this.#placed.get(container) ?? []),
    ]
  }

  /** What the zones around would grow over, were this box to stand in the container. */
  #grownOver(container: string | undefined, placed: Box): Box | undefined {
    let inner = zoneBoxAround(placed)
    for (const [depth, host] of this.hostsOf(container).entries()) {
      const box = this.#boxOf(host)
      if (box === undefined || contains(box, inner)) return undefined
      const grown = union([box, inner]) ?? box
      const over = this.#othersIn(host.parent).find((other) => overlaps(grown, other) && !overlaps(box, other))
      if (over) return inflate(over, (depth + 1) * zoneTitleHeight)
      inner = zoneBoxAround(grown)
    }
    return undefined
  }

  #leave({ container, machines, zones }: LayoutGroup): void {
    const boxes = [
      ...machines.flatMap((machine) => machineBox(machine) ?? []),
      ...zones.flatMap(({ box }) => box ?? []),
    ]
    this.#placed.set(container, [...(this.#placed.get(container) ?? []), ...boxes])
  }

  #place(container: string | undefined, part: LayoutPart): void {
    for (const [id, position] of part.machines) this.#positions.set(id, position)
    for (const [id, box] of part.zones) this.#boxes.set(id, box)
    for (const [id, position] of part.notes) this.#notes.set(id, position)
    this.#placed.set(container, [...(this.#placed.get(container) ?? []), part.box])
    let inner = zoneBoxAround(part.box)
    for (const host of this.hostsOf(container)) {
      const before = this.#boxOf(host)
      if (before === undefined || contains(before, inner)) return
      const grown = union([before, inner]) ?? before
      this.#boxes.set(host.id, grown)
      inner = zoneBoxAround(grown)
    }
  }
}

/** How far a group has to go to begin where it began before, by whole steps of the grid. */
function homeShift({ machines, zones }: LayoutGroup, hull: Box): Position {
  const before = union([
    ...machines.flatMap((machine) => machineBox(machine) ?? []),
    ...zones.flatMap(({ box }) => box ?? []),
  ])
  return before ? snapped({ x: before.x - hull.x, y: before.y - hull.y }) : { x: 0, y: 0 }
}

/** The same plan when no note moves. */
function withNotesAt(plan: Plan, places: ReadonlyMap<string, Position>): Plan {
  const notes = plan.notes.map((note) => {
    const to = places.get(note.id)
    return to && (to.x !== note.position.x || to.y !== note.position.y) ? { ...note, position: to } : note
  })
  return notes.every((note, at) => note === plan.notes[at]) ? plan : { ...plan, notes }
}

function sameBox(a: Box, b: Box | undefined): boolean {
  return b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}
