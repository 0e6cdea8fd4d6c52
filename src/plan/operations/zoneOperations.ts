import { equalData } from '../equalData.ts'
import { formatCount, limits } from '../limits.ts'
import type { Box, Machine, Plan, Trust, Zone } from '../plan.ts'
import { shown } from '../planFault.ts'
import { zonesById } from '../planIndex.ts'
import { zoneSchema } from '../schema.ts'
import { zonesWithin } from '../zoneTree.ts'
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

/** Adds the zone at the end. Refused for a used id, an unknown parent or a field out of bounds. */
export function addZone(plan: Plan, zone: Zone): OperationResult {
  if (plan.zones.length >= limits.zones) return refused(`A plan holds at most ${formatCount(limits.zones)} zones.`)
  if (zonesById(plan).has(zone.id)) return refused(`There is a zone with the id ${shown(zone.id)} already.`)
  if (zone.parent !== undefined && !zonesById(plan).has(zone.parent)) {
    return refused(`There is no zone with the id ${shown(zone.parent)}.`)
  }
  const valid = checked(zoneSchema, zone)
  return valid.ok ? done({ ...plan, zones: [...plan.zones, valid.value] }) : refused(valid.reason)
}

/** Changes name, CIDRs, trust or box. CIDRs are kept as typed, without blanks around them; empty ones are dropped. */
export function updateZone(plan: Plan, id: string, patch: ZonePatch): OperationResult {
  return updateZones(plan, new Map([[id, patch]]))
}

/** Changes zones in one step; see `updateZone`. Refused as a whole when one is unknown or would become invalid. */
export function updateZones(plan: Plan, patches: ReadonlyMap<string, ZonePatch>): OperationResult {
  const next = new Map<string, Zone>()
  for (const [id, patch] of patches) {
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
    if (!equalData(old, valid.value)) next.set(id, valid.value)
  }
  return done(withFields(plan, { zones: mapChanged(plan.zones, (zone) => next.get(zone.id) ?? zone) }))
}

/** Gives the zone another box. Machines stay where they are and whose they are. Refused for a locked zone. */
export function resizeZone(plan: Plan, id: string, box: Box): OperationResult {
  const zone = zonesById(plan).get(id)
  if (zone?.locked) return refused(isLocked(zone))
  return updateZone(plan, id, { box })
}

/** Puts the zone into another one, or outside any for null. Refused when that one lies in this zone itself. */
export function setZoneParent(plan: Plan, id: string, parent: string | null): OperationResult {
  const zones = zonesById(plan)
  const old = zones.get(id)
  if (old === undefined) return refused(`There is no zone with the id ${shown(id)}.`)
  const into = parent === null ? undefined : zones.get(parent)
  if (parent !== null && into === undefined) return refused(`There is no zone with the id ${shown(parent)}.`)
  if (into !== undefined && zonesWithin(plan.zones, id).has(into.id)) {
    return refused(`${shown(old.name)} cannot lie in ${shown(into.name)}: that is inside it.`)
  }
  if (old.parent === into?.id) return done(plan)
  return done({ ...plan, zones: mapChanged(plan.zones, (zone) => (zone === old ? inside(zone, into?.id) : zone)) })
}

/** Puts zones into others, or outside any for null, one after another in one step. Refused as a whole when one is refused. */
export function setParentOfZones(plan: Plan, parents: ReadonlyMap<string, string | null>): OperationResult {
  let result = done(plan)
  for (const [id, parent] of parents) if (result.ok) result = setZoneParent(result.plan, id, parent)
  return result
}

/**
 * Moves the zone with the zones in it and all their machines. Refused when something would leave the canvas, and when the zone or
 * anything in it is locked.
 */
export function moveZone(plan: Plan, id: string, dx: number, dy: number): OperationResult {
  if (!zonesById(plan).has(id)) return refused(`There is no zone with the id ${shown(id)}.`)
  const moving = zonesWithin(plan.zones, id)
  const locked =
    plan.zones.find((zone) => zone.locked && moving.has(zone.id)) ??
    plan.machines.find((machine) => machine.locked && machine.zone !== undefined && moving.has(machine.zone))
  if (locked !== undefined) return refused(isLocked(locked))
  const moved = new Map<string, Zone>()
  for (const zone of plan.zones) {
    if (zone.box === undefined || !moving.has(zone.id)) continue
    const valid = checked(zoneSchema, { ...zone, box: { ...zone.box, x: zone.box.x + dx, y: zone.box.y + dy } })
    if (!valid.ok) return refused(valid.reason)
    if (!equalData(zone, valid.value)) moved.set(zone.id, valid.value)
  }
  const changes = new Map<string, (machine: Machine) => Machine>()
  for (const { id: machine, zone, position } of plan.machines) {
    if (zone === undefined || !moving.has(zone) || position === undefined) continue
    changes.set(machine, (old) => ({ ...old, position: { x: position.x + dx, y: position.y + dy } }))
  }
  return changeMachines(
    withFields(plan, { zones: mapChanged(plan.zones, (zone) => moved.get(zone.id) ?? zone) }),
    changes,
  )
}

/** The plan without these zones and their boundaries; zones and machines in them go to the nearest zone around that stays. Unknown ids are passed over. */
export function withoutZones(plan: Plan, gone: ReadonlySet<string>): Plan {
  const zones = zonesById(plan)
  const remaining = (id: string | undefined): string | undefined => {
    let at = id
    while (at !== undefined && gone.has(at)) at = zones.get(at)?.parent
    return at
  }
  return withFields(plan, {
    zones: mapChanged(
      keepWhere(plan.zones, (zone) => !gone.has(zone.id)),
      (zone) => (zone.parent !== undefined && gone.has(zone.parent) ? inside(zone, remaining(zone.parent)) : zone),
    ),
    machines: mapChanged(plan.machines, (machine) => {
      if (machine.zone === undefined || !gone.has(machine.zone)) return machine
      const { zone, ...rest } = machine
      const around = remaining(zone)
      return around === undefined ? rest : { ...rest, zone: around }
    }),
    boundaries: keepWhere(plan.boundaries, ({ between }) => !between.some((side) => side !== null && gone.has(side))),
  })
}

function isLocked({ name }: Zone | Machine): string {
  return `${shown(name)} is locked in its place. Unlock it first.`
}

function inside({ parent: _parent, ...zone }: Zone, parent: string | undefined): Zone {
  return parent === undefined ? zone : { ...zone, parent }
}
