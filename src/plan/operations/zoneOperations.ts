import { equalData } from '../equalData.ts'
import { formatCount, limits } from '../limits.ts'
import type { Box, Machine, Plan, Trust, Zone } from '../plan.ts'
import { shown } from '../planFault.ts'
import { zonesById } from '../planIndex.ts'
import { zoneSchema } from '../schema.ts'
import { checked, keepWhere, mapChanged, withFields } from './changedData.ts'
import { changeMachines } from './machineOperations.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** Null removes trust or box; absent fields stay. */
export interface ZonePatch {
  readonly name?: string
  readonly cidrs?: readonly string[]
  readonly trust?: Trust | null
  readonly box?: Box | null
}

/** Adds the zone at the end. Refused for a used id or a field out of bounds. */
export function addZone(plan: Plan, zone: Zone): OperationResult {
  if (plan.zones.length >= limits.zones) return refused(`A plan holds at most ${formatCount(limits.zones)} zones.`)
  if (zonesById(plan).has(zone.id)) return refused(`There is a zone with the id ${shown(zone.id)} already.`)
  const valid = checked(zoneSchema, zone)
  return valid.ok ? done({ ...plan, zones: [...plan.zones, valid.value] }) : refused(valid.reason)
}

/** Changes name, CIDRs, trust or box. CIDRs are kept as typed, without blanks around them; empty ones are dropped. */
export function updateZone(plan: Plan, id: string, patch: ZonePatch): OperationResult {
  const old = zonesById(plan).get(id)
  if (old === undefined) return refused(`There is no zone with the id ${shown(id)}.`)
  const { trust, box, cidrs, ...rest } = { ...old, ...patch }
  const valid = checked(zoneSchema, {
    ...rest,
    cidrs: cidrs.filter((cidr) => cidr.trim() !== ''),
    ...(trust === null || trust === undefined ? {} : { trust }),
    ...(box === null || box === undefined ? {} : { box }),
    id,
  })
  if (!valid.ok) return refused(valid.reason)
  if (equalData(old, valid.value)) return done(plan)
  return done({ ...plan, zones: mapChanged(plan.zones, (zone) => (zone.id === id ? valid.value : zone)) })
}

/** Gives the zone another box. Machines stay where they are and whose they are. */
export function resizeZone(plan: Plan, id: string, box: Box): OperationResult {
  return updateZone(plan, id, { box })
}

/** Moves the zone with its machines by a distance in canvas units. What has no place yet is not given one. */
export function moveZone(plan: Plan, id: string, dx: number, dy: number): OperationResult {
  const box = zonesById(plan).get(id)?.box
  const moved = updateZone(plan, id, box === undefined ? {} : { box: { ...box, x: box.x + dx, y: box.y + dy } })
  if (!moved.ok) return moved
  const changes = new Map<string, (machine: Machine) => Machine>()
  for (const { id: machine, zone, position } of plan.machines) {
    if (zone !== id || position === undefined) continue
    changes.set(machine, (old) => ({ ...old, position: { x: position.x + dx, y: position.y + dy } }))
  }
  return changeMachines(moved.plan, changes)
}

/** Removes the zone; its machines stay, outside any zone. An unknown id changes nothing. */
export function removeZone(plan: Plan, id: string): OperationResult {
  return done(withoutZones(plan, new Set([id])))
}

/** The plan without these zones; their machines stay. */
export function withoutZones(plan: Plan, gone: ReadonlySet<string>): Plan {
  const zones = keepWhere(plan.zones, (zone) => !gone.has(zone.id))
  const machines = mapChanged(plan.machines, (machine) => {
    if (machine.zone === undefined || !gone.has(machine.zone)) return machine
    const { zone: _gone, ...outside } = machine
    return outside
  })
  return withFields(plan, { zones, machines })
}
