import { nextId } from '#plan/freshId.ts'
import { addMachine } from '#plan/operations/machineOperations.ts'
import { all, rehouseMachines } from '#plan/operations/manyMachineOperations.ts'
import { addZone } from '#plan/operations/zoneOperations.ts'
import type { Machine, Zone } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { layoutPlan } from '#scene/layoutPlan.ts'
import { moveToZone as moveInScene } from '#scene/moveToZone.ts'
import { stepWords } from '#words/stepWords.ts'
import { freeName, freeZoneName } from './actions.ts'
import { type Selection, selectMachine, selectZone } from './selection.ts'
import { currentPlan, edit, type Outcome, select } from './session.ts'
import { tierOf } from './tiers.ts'

/** The outcome with a place for every machine and zone that has none. */
export const laidOut = (outcome: Outcome): Outcome =>
  outcome.ok ? { ok: true, plan: layoutPlan(outcome.plan, tierOf) } : outcome

/** More machines than these find their places together, at the cost of one layout, instead of each near to where it stood. */
const mostOneByOne = 50

/** Puts machines and zones into a zone, or outside any for null, as one step; machines get a free place there, locked ones stay. */
export function moveToZone(label: string, { machines, zones }: Selection, zone: string | null): Outcome {
  return edit(label, (plan) => {
    const few = machines.length <= mostOneByOne
    const moved = moveInScene(plan, { machines: few ? machines : [], zones }, zone)
    if (!moved.ok || few) return laidOut(moved)
    const free = machines.filter((id) => !machinesById(plan).get(id)?.locked)
    return laidOut(rehouseMachines(moved.plan, all(free, zone)))
  })
}

/** Adds a machine of a role to a zone, or outside any for null, where there is room, and chooses it. */
export function addMachineToZone(role: string, zone: string | null): Outcome {
  const plan = currentPlan()
  const name = freeName(plan, role)
  const bare: Machine = { id: nextId(plan, 'm'), name, roles: [role], members: [{ name }] }
  const machine = zone === null ? bare : { ...bare, zone }
  const outcome = edit(stepWords.add(name), (before) => laidOut(addMachine(before, machine)))
  if (outcome.ok) select(selectMachine(machine.id))
  return outcome
}

/** Adds an empty zone where there is room, inside another one or outside any for null, and chooses it. */
export function addZoneTo(parent: string | null): Outcome {
  const plan = currentPlan()
  const zone: Zone = {
    ...{ id: nextId(plan, 'z'), name: freeZoneName(plan), cidrs: [] },
    ...(parent !== null && { parent }),
  }
  const outcome = edit(stepWords.add(zone.name), (before) => laidOut(addZone(before, zone)))
  if (outcome.ok) select(selectZone(zone.id))
  return outcome
}
