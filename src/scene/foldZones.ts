import { pairKey } from '#plan/pairKey.ts'
import type { Link, Machine, Plan, Zone } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { zonesAround } from '#plan/zoneTree.ts'

/** What a machine that is drawn for a collapsed zone stands for. */
export interface StandIn {
  readonly zone: Zone
  /** How many machines stand in the zone, at any depth. */
  readonly machines: number
}

/** A plan as it is drawn. Without collapsed zones it is the plan itself. */
export interface FoldedPlan {
  /** Collapsed zones are machines in it, and links that then join the same two are one, under the id of the first. */
  readonly plan: Plan
  /** The links that a drawn one stands for, itself included. */
  readonly linksOf: (drawn: string) => readonly string[]
  /** The machine that is drawn for a machine of the plan, or for a zone of it that is not drawn as such. */
  readonly drawnMachine: (id: string) => string
  readonly drawnForZone: (zone: string) => string | undefined
  readonly drawnLink: (id: string) => string
}

const standIns = new WeakMap<Machine, StandIn>()
const sums = new WeakMap<Link, number>()

/** What a drawn machine stands for; undefined for one of the plan. */
export const standInOf = (machine: Machine): StandIn | undefined => standIns.get(machine)

/** How many links of the plan a drawn one stands for. */
export const sumOf = (link: Link): number => sums.get(link) ?? 1

/** Makes plans as they are drawn, one after another; what is drawn as before is the same object. */
export function createFolder(): (plan: Plan) => FoldedPlan {
  let machinesBefore = new Map<string, Machine>()
  let linksBefore = new Map<string, Link>()

  const machineFor = (id: string, standIn: StandIn, parent: string | undefined): Machine => {
    const before = machinesBefore.get(id)
    const known = before && standIns.get(before)
    if (before && known?.zone === standIn.zone && known.machines === standIn.machines && before.zone === parent) {
      return before
    }
    const { zone } = standIn
    const machine: Machine = {
      id,
      name: zone.name,
      roles: [],
      members: [],
      ...(parent !== undefined && { zone: parent }),
      ...(zone.box && { position: { x: zone.box.x, y: zone.box.y } }),
      ...(zone.locked && { locked: zone.locked }),
    }
    standIns.set(machine, standIn)
    return machine
  }

  const linkFor = (first: Link, ends: readonly [string, string], count: number): Link => {
    const before = linksBefore.get(first.id)
    if (before && before.ends[0] === ends[0] && before.ends[1] === ends[1] && sumOf(before) === count) return before
    const link: Link = { id: first.id, ends }
    if (count > 1) sums.set(link, count)
    return link
  }

  return (plan) => {
    if (!plan.zones.some(({ collapsed }) => collapsed)) return unfolded(plan)
    const hosts = hiddenIn(plan)
    const idOf = standInIds(plan)
    const counts = new Map<string, number>()
    for (const { zone } of plan.machines) {
      const host = hosts.get(zone ?? '')
      if (host) counts.set(host.id, (counts.get(host.id) ?? 0) + 1)
    }
    const zones = plan.zones.filter(({ id }) => !hosts.has(id))
    const shown = plan.zones.flatMap((zone) =>
      hosts.get(zone.id) === zone
        ? [machineFor(idOf(zone.id), { zone, machines: counts.get(zone.id) ?? 0 }, zone.parent)]
        : [],
    )
    machinesBefore = new Map(shown.map((machine) => [machine.id, machine]))
    const drawnFor = new Map(
      plan.machines.flatMap(({ id, zone }) => {
        const host = hosts.get(zone ?? '')
        return host ? [[id, idOf(host.id)] as const] : []
      }),
    )
    const { links, linksOf, drawnLink } = summed(plan.links, drawnFor, linkFor)
    linksBefore = new Map(links.map((link) => [link.id, link]))
    return {
      plan: { ...plan, zones, machines: [...plan.machines.filter(({ id }) => !drawnFor.has(id)), ...shown], links },
      linksOf: (id) => linksOf.get(id) ?? [id],
      drawnMachine: (id) => drawnFor.get(id) ?? id,
      drawnForZone: (zone) => {
        const host = hosts.get(zone)
        return host && idOf(host.id)
      },
      drawnLink: (id) => drawnLink.get(id) ?? id,
    }
  }
}

function unfolded(plan: Plan): FoldedPlan {
  return { plan, linksOf: (id) => [id], drawnMachine: (id) => id, drawnForZone: () => undefined, drawnLink: (id) => id }
}

/** Zones that are not drawn as such, each with the outermost collapsed zone that it is or lies in. */
function hiddenIn(plan: Plan): ReadonlyMap<string, Zone> {
  const byId = zonesById(plan)
  const hosts = new Map<string, Zone>()
  for (const zone of plan.zones) {
    const host = [zone, ...zonesAround(byId, zone.id)].findLast(({ collapsed }) => collapsed)
    if (host) hosts.set(zone.id, host)
  }
  return hosts
}

/** Ids for machines that stand for zones, which no machine of the plan has. */
function standInIds(plan: Plan): (zone: string) => string {
  let prefix = 'zone:'
  while (plan.machines.some(({ id }) => id.startsWith(prefix))) prefix = `:${prefix}`
  return (zone) => `${prefix}${zone}`
}

function summed(
  links: readonly Link[],
  drawnFor: ReadonlyMap<string, string>,
  linkFor: (first: Link, ends: readonly [string, string], count: number) => Link,
) {
  const groups = new Map<string, { readonly ends: readonly [string, string]; readonly links: [Link, ...Link[]] }>()
  for (const link of links) {
    const [a, b] = [drawnFor.get(link.ends[0]), drawnFor.get(link.ends[1])]
    const ends = [a ?? link.ends[0], b ?? link.ends[1]] as const
    if (ends[0] === ends[1]) continue
    const key = pairKey(ends)
    const group = groups.get(key)
    if (group) group.links.push(link)
    else groups.set(key, { ends, links: [link] })
  }
  const linksOf = new Map<string, readonly string[]>()
  const drawnLink = new Map<string, string>()
  const drawn = [...groups.values()].map(({ ends, links: [first, ...rest] }) => {
    const ids = [first, ...rest].map(({ id }) => id)
    if (rest.length > 0) linksOf.set(first.id, ids)
    for (const id of ids) drawnLink.set(id, first.id)
    return first.ends[0] === ends[0] && first.ends[1] === ends[1] ? first : linkFor(first, ends, ids.length)
  })
  return { links: drawn, linksOf, drawnLink }
}
