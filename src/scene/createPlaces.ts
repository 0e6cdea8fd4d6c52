import type { Box, Machine, Plan } from '#plan/plan.ts'
import { zoneBoxFor, zoneTitleBox } from './fitZones.ts'
import { standInOf } from './foldZones.ts'
import { keptItems } from './keptItems.ts'
import { machineBox } from './machineBox.ts'
import { machinesByZone } from './machinesByZone.ts'
import { noteBox } from './noteBox.ts'
import type { SceneMachine, SceneZone } from './scene.ts'

/** A note in its place. */
export interface PlacedNote {
  readonly id: string
  readonly box: Box
}

/** Where the machines, zones and notes of a plan stand. Machines without a position (see layoutPlan) are not in it. */
export interface Places {
  readonly machines: readonly SceneMachine[]
  readonly zones: readonly SceneZone[]
  readonly notes: readonly PlacedNote[]
}

/** Finds the places of a plan that is edited step by step; what did not move, item or list, is the same object as before. */
export function createPlaces(): (plan: Plan) => Places {
  let last: Places = { machines: [], zones: [], notes: [] }
  return (plan) => {
    const machines = keptItems(last.machines, machinesOf(plan), (a, b) => sameBox(a.box, b.box))
    const zones = keptItems(last.zones, zonesOf(plan), (a, b) => sameBox(a.box, b.box) && sameBox(a.title, b.title))
    const notes = keptItems(last.notes, notesOf(plan), (a, b) => sameBox(a.box, b.box))
    if (machines !== last.machines || zones !== last.zones || notes !== last.notes) last = { machines, zones, notes }
    return last
  }
}

function machinesOf(plan: Plan): SceneMachine[] {
  const found: SceneMachine[] = []
  for (const machine of plan.machines) {
    const box = machineBox(machine)
    const zone = standInOf(machine)?.zone.id
    if (box) found.push({ id: machine.id, box, ...(zone !== undefined && { zone }) })
  }
  return found
}

function zonesOf(plan: Plan): SceneZone[] {
  let members: ReadonlyMap<string | undefined, readonly Machine[]> | undefined
  return plan.zones.flatMap((zone) => {
    members ??= zone.box ? undefined : machinesByZone(plan)
    const box = zone.box ?? zoneBoxFor(members?.get(zone.id) ?? [])
    return box ? [{ id: zone.id, box, title: zoneTitleBox(zone, box) }] : []
  })
}

const notesOf = ({ notes }: Plan): PlacedNote[] => notes.map((note) => ({ id: note.id, box: noteBox(note) }))

function sameBox(a: Box, b: Box): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height)
}
