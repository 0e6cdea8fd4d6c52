import { freeIds } from '../freshId.ts'
import { formatCount, limits } from '../limits.ts'
import type { ServerRow } from '../lists/serverRow.ts'
import { plainName } from '../plainName.ts'
import type { Machine, Member, Plan, Zone } from '../plan.ts'
import { shown } from '../planFault.ts'
import { zonesById } from '../planIndex.ts'
import { machineSchema, zoneSchema } from '../schema.ts'
import { checked } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** `each`: one machine for every row. `grouped`: one machine with members for every set of roles, zone and cluster. */
export type Grouping = 'each' | 'grouped'

type Server = Omit<ServerRow, 'line' | 'doubts' | 'known'>

/** Adds the servers of a list and the zones that it names, in one step. Positions are left to the layout. */
export function addServers(plan: Plan, servers: readonly Server[], grouping: Grouping): OperationResult {
  if (servers.length === 0) return done(plan)
  const zones = new Map<string, Zone>()
  for (const zone of plan.zones) if (!zones.has(plainName(zone.name))) zones.set(plainName(zone.name), zone)
  const zoneIds = freeIds(plan, 'z', servers.length)
  const added: Zone[] = []
  const groups = new Map<string, Server[]>()
  for (const [at, server] of servers.entries()) {
    const { zone } = server
    if (zone !== null && 'id' in zone && !zonesById(plan).has(zone.id)) {
      return refused(`There is no zone with the id ${shown(zone.id)}.`)
    }
    if (zone !== null && 'name' in zone && !zones.has(plainName(zone.name))) {
      const made = checked(zoneSchema, { id: zoneIds[added.length], name: zone.name, cidrs: [] })
      if (!made.ok) return refused(made.reason)
      zones.set(plainName(zone.name), made.value)
      added.push(made.value)
    }
    const key = grouping === 'each' ? String(at) : groupKey(server)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [server])
    else group.push(server)
  }
  if (plan.zones.length + added.length > limits.zones) {
    return refused(`A plan holds at most ${formatCount(limits.zones)} zones.`)
  }
  if (plan.machines.length + groups.size > limits.machines) {
    return refused(`A plan holds at most ${formatCount(limits.machines)} machines.`)
  }
  const ids = freeIds(plan, 'm', groups.size)
  const machines: Machine[] = []
  for (const group of groups.values()) {
    const made = checked(machineSchema, machineOf(ids[machines.length] ?? '', group, zones))
    if (!made.ok) return refused(made.reason)
    machines.push(made.value)
  }
  return done({ ...plan, zones: [...plan.zones, ...added], machines: [...plan.machines, ...machines] })
}

function machineOf(id: string, group: readonly Server[], zones: ReadonlyMap<string, Zone>): Machine {
  const [first] = group
  const last = group.at(-1)
  const zone = first?.zone ?? null
  const zoneId = zone === null ? undefined : 'id' in zone ? zone.id : zones.get(plainName(zone.name))?.id
  const name = group.length === 1 ? first?.name : (first?.cluster ?? `${first?.name} – ${last?.name}`)
  return {
    id,
    name: name ?? '',
    roles: [...new Set(first?.roles)],
    ...(zoneId !== undefined && { zone: zoneId }),
    ...(first?.choices !== undefined && { choices: first.choices }),
    members: group.map(
      ({ name: member, address }): Member => ({ name: member, ...(address !== undefined && { address }) }),
    ),
  }
}

/** Rows without a role stay apart: nothing says that they are alike. */
function groupKey({ roles, zone, choices, cluster, name }: Server): string {
  const place = zone === null ? '' : 'id' in zone ? zone.id : `=${plainName(zone.name)}`
  const alone = roles.length === 0 ? name : ''
  return JSON.stringify([[...roles].sort(), place, Object.entries(choices ?? {}).sort(), cluster ?? '', alone])
}
