import type { Link, Machine, Plan, Zone } from './plan.ts'

const machineIndexes = new WeakMap<readonly Machine[], ReadonlyMap<string, Machine>>()
const zoneIndexes = new WeakMap<readonly Zone[], ReadonlyMap<string, Zone>>()
const linkIndexes = new WeakMap<readonly Link[], ReadonlyMap<string, Link>>()
const linksByMachine = new WeakMap<readonly Link[], ReadonlyMap<string, readonly Link[]>>()
const none: readonly Link[] = []

/** Machines by id; made once for each list of machines. */
export function machinesById(plan: Plan): ReadonlyMap<string, Machine> {
  return remember(machineIndexes, plan.machines, byId)
}

/** Zones by id; made once for each list of zones. */
export function zonesById(plan: Plan): ReadonlyMap<string, Zone> {
  return remember(zoneIndexes, plan.zones, byId)
}

/** Links by id; made once for each list of links. */
export function linksById(plan: Plan): ReadonlyMap<string, Link> {
  return remember(linkIndexes, plan.links, byId)
}

/** The links that end at the machine, in plan order; none for an unknown machine. */
export function linksOf(plan: Plan, machine: string): readonly Link[] {
  return remember(linksByMachine, plan.links, groupByMachine).get(machine) ?? none
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function groupByMachine(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const groups = new Map<string, Link[]>()
  for (const link of links) {
    for (const end of link.ends) {
      const group = groups.get(end)
      if (group === undefined) groups.set(end, [link])
      else group.push(link)
    }
  }
  return groups
}

function remember<K extends object, V>(known: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make(key)
  known.set(key, made)
  return made
}
