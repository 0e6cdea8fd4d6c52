import { moveMachines } from '#plan/operations/machineOperations.ts'
import { done, type OperationResult, refused } from '#plan/operations/operationResult.ts'
import { setZoneParent, updateZone } from '#plan/operations/zoneOperations.ts'
import type { Plan, Zone } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import { zonesAround, zonesWithin } from '#plan/zoneTree.ts'
import { contains, union } from './box.ts'
import { clearShift } from './clearShift.ts'
import { zoneBoxAround } from './fitZones.ts'
import { firstNear } from './layoutParts.ts'
import { LevelGrid } from './levelGrid.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'
import { zonePadding, zoneTitleHeight } from './metrics.ts'
import { moveZoneWithNotes } from './notesOfZones.ts'
import { freePosition, snapped } from './placeNew.ts'

/**
 * Moves machines and zones into a zone, or out of all zones for null, each to a free place: in the zone where it has room, else
 * beside it, and the zone grows. What is there already, or locked, stays. Refused when a zone would come to lie in itself.
 */
export function moveToZone(
  plan: Plan,
  things: { readonly machines: readonly string[]; readonly zones: readonly string[] },
  target: string | null,
): OperationResult {
  let next = plan
  for (const id of things.zones) {
    const moved = putZone(next, id, target)
    if (!moved.ok) return moved
    next = moved.plan
  }
  for (const id of things.machines) {
    const moved = putMachine(next, id, target)
    if (!moved.ok) return moved
    next = moved.plan
  }
  return done(next)
}

function putMachine(plan: Plan, id: string, target: string | null): OperationResult {
  const machine = machinesById(plan).get(id)
  if (machine === undefined || machine.locked || (machine.zone ?? null) === target) return done(plan)
  const zone = target === null ? undefined : zonesById(plan).get(target)
  const others = { ...plan, machines: plan.machines.filter((other) => other !== machine) }
  const near = zone?.box
    ? { x: zone.box.x + zonePadding, y: zone.box.y + zoneTitleHeight }
    : (outsideAll(plan, machine.position) ?? { x: 0, y: 0 })
  const position = zone ? freePosition(others, near, zone) : near
  const moved = moveMachines(plan, [{ id, position, zone: target }])
  return moved.ok && zone ? done(grownFor(moved.plan, zone, machineBoxAt(position))) : moved
}

/** The place nearest to a machine where neither another one nor a zone stands. */
function outsideAll(plan: Plan, from: { readonly x: number; readonly y: number } | undefined) {
  if (from === undefined) return undefined
  const taken = new LevelGrid<ReturnType<typeof machineBoxAt>>()
  for (const { box } of plan.zones) if (box) taken.add(box, box)
  for (const machine of plan.machines) {
    const box = machine.zone === undefined && machineBox(machine)
    if (box) taken.add(box, box)
  }
  const start = snapped(from)
  const shift = clearShift(machineBoxAt(start), (box) => firstNear(taken, box))
  return shift && { x: start.x + shift.x, y: start.y + shift.y }
}

function putZone(plan: Plan, id: string, target: string | null): OperationResult {
  const zone = zonesById(plan).get(id)
  if (zone === undefined || zone.locked || (zone.parent ?? null) === target) return done(plan)
  const nested = setZoneParent(plan, id, target)
  if (!nested.ok || zone.box === undefined) return nested
  const host = target === null ? undefined : zonesById(plan).get(target)
  if (target !== null && host?.box === undefined) return nested
  const within = zonesWithin(plan.zones, id)
  const taken = new LevelGrid<typeof zone.box>()
  const beside = host?.id
  for (const other of plan.zones) {
    if (other.box && !within.has(other.id) && other.parent === beside && other.id !== beside)
      taken.add(other.box, other.box)
  }
  for (const machine of plan.machines) {
    const box = machine.zone === beside && machineBox(machine)
    if (box) taken.add(box, box)
  }
  const inside = host?.box && { x: host.box.x + zonePadding, y: host.box.y + zoneTitleHeight }
  const fits = inside && contains(host.box, zoneBoxAround(zone.box)) ? zone.box : inside
  const start = snapped(fits ?? zone.box)
  const shift = clearShift({ ...zone.box, ...start }, (box) => firstNear(taken, box))
  if (shift === undefined) return refused('There is no room for it there.')
  const moved = moveZoneWithNotes(nested.plan, id, start.x + shift.x - zone.box.x, start.y + shift.y - zone.box.y)
  const box = moved.ok ? zonesById(moved.plan).get(id)?.box : undefined
  return moved.ok && host && box ? done(grownFor(moved.plan, host, box)) : moved
}

/** The plan with the zone, and those around it, large enough for a box in it. Locked ones stay as they are. */
function grownFor(plan: Plan, zone: Zone, box: NonNullable<Zone['box']>): Plan {
  let next = plan
  let inner = zoneBoxAround(box)
  for (const host of [zone, ...zonesAround(zonesById(plan), zone.id)]) {
    const now = zonesById(next).get(host.id)?.box
    if (now === undefined || contains(now, inner) || host.locked) return next
    const grown = union([now, inner]) ?? now
    const resized = updateZone(next, host.id, { box: grown })
    if (resized.ok) next = resized.plan
    inner = zoneBoxAround(grown)
  }
  return next
}
