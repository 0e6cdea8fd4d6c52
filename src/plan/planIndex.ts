import type { Link, Machine, Plan, Zone } from './plan.ts'

const machineIndex = createIndex<Machine, ReadonlyMap<string, Machine>>(byId)
const zoneIndex = createIndex<Zone, ReadonlyMap<string, Zone>>(byId)
const linkIndex = createIndex<Link, ReadonlyMap<string, Link>>(byId)
const linksByMachine = createIndex<Link, ReadonlyMap<string, readonly Link[]>>(groupByMachine)
const none: readonly Link[] = []

/** Machines by id; made once for each list of machines. */
export function machinesById(plan: Pick<Plan, 'machines'>): ReadonlyMap<string, Machine> {
  return machineIndex(plan.machines)
}

/** Zones by id; made once for each list of zones. */
export function zonesById(plan: Pick<Plan, 'zones'>): ReadonlyMap<string, Zone> {
  return zoneIndex(plan.zones)
}

/** Links by id; made once for each list of links. */
export function linksById(plan: Pick<Plan, 'links'>): ReadonlyMap<string, Link> {
  return linkIndex(plan.links)
}

/** The links that end at the machine, in plan order; none for an unknown machine. */
export function linksOf(plan: Pick<Plan, 'links'>, machine: string): readonly Link[] {
  return linksByMachine(plan.links).get(machine) ?? none
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

/** Lists whose index is kept. The history holds hundreds of plans; an index for each would weigh more than the plans. */
const kept = 8

/** Makes the index of a list when it is first asked for, and knows it again while the list is one of the last asked for. */
function createIndex<Item, Index>(make: (items: readonly Item[]) => Index): (items: readonly Item[]) => Index {
  let recent: readonly { readonly items: readonly Item[]; readonly index: Index }[] = []
  return (items) => {
    const found = recent[0]?.items === items ? recent[0] : recent.find((one) => one.items === items)
    if (found !== undefined) return found.index
    const index = make(items)
    recent = [{ items, index }, ...recent.slice(0, kept - 1)]
    return index
  }
}
