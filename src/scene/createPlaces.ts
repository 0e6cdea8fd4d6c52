import type { Box, Machine, Plan } from '#plan/plan.ts'
import { zoneBoxFor, zoneTitleBox } from './fitZones.ts'
import { standInOf } from './foldZones.ts'
import { keptItems } from './keptItems.ts'
import { machineBox } from './machineBox.ts'
import { machinesByZone } from './machinesByZone.ts'
import type { SceneMachine, SceneZone } from './scene.ts'

/** Where the machines and zones of a plan stand. Machines without a position (see layoutPlan) are not in it. */
export interface Places {
  readonly machines: readonly SceneMachine[]
  readonly zones: readonly SceneZone[]
}

/** Finds the places of a plan that is edited step by step; what did not move, item or list, is the same object as before. */
export function createPlaces(): (plan: Plan) => Places {
  let last: Places = { machines: [], zones: [] }
  return (plan) => {
    const machines = keptItems(last.machines, machinesOf(plan), (a, b) => sameBox(a.box, b.box))
    const zones = keptItems(last.zones, zonesOf(plan), (a, b) => sameBox(a.box, b.box) && sameBox(a.title, b.title))
    if (machines !== last.machines || zones !== last.zones) last = { machines, zones }
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

function sameBox(a: Box, b: Box): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height)
}
