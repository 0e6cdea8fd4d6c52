import { parseAddress, parseCidr } from '#net/address.ts'
import { addressContains, addressesOverlap } from '#net/addressBounds.ts'
import type { Plan, Zone } from '#plan/plan.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** Machines stand in zones, their addresses lie in the zone's networks, and zones do not share networks unless nested. */
export const checkPlaces: Check = ({ plan }) => [...outside(plan), ...strayAddresses(plan), ...sharedNetworks(plan)]

/** Without any zone there is no boundary to cross, and nothing to object to. */
function outside(plan: Plan): readonly Problem[] {
  if (plan.zones.length === 0) return []
  return plan.machines
    .filter(({ zone }) => zone === undefined)
    .map(({ id }) => ({ kind: 'machine-outside-zones', machine: id }))
}

const networksOf = (zone: Zone) =>
  zone.cidrs.flatMap((cidr) => {
    const read = parseCidr(cidr)
    return read.ok ? [{ cidr, network: read.address }] : []
  })

function strayAddresses(plan: Plan): readonly Problem[] {
  const zones = new Map(plan.zones.map((zone) => [zone.id, networksOf(zone).map(({ network }) => network)]))
  return plan.machines.flatMap(({ id, zone, members }) => {
    const networks = zones.get(zone ?? '') ?? []
    if (zone === undefined || networks.length === 0) return []
    return members.flatMap(({ address }, member): readonly Problem[] => {
      const read = address === undefined ? undefined : parseAddress(address)
      // A host name says nothing about its network.
      if (!read?.ok || read.address.kind === 'name') return []
      const found = read.address
      return networks.some((network) => addressContains(network, found))
        ? []
        : [{ kind: 'address-outside-zone', machine: id, member, zone }]
    })
  })
}

function sharedNetworks(plan: Plan): readonly Problem[] {
  const parents = new Map(plan.zones.map((zone) => [zone.id, zone.parent]))
  const networks = plan.zones.flatMap((zone) => networksOf(zone).map((one) => ({ zone: zone.id, ...one })))
  return networks.flatMap((one, at) =>
    networks.slice(at + 1).flatMap((other): readonly Problem[] => {
      if (one.zone === other.zone || !addressesOverlap(one.network, other.network)) return []
      if (liesIn(parents, one.zone, other.zone) || liesIn(parents, other.zone, one.zone)) return []
      return [{ kind: 'overlapping-cidrs', zones: [one.zone, other.zone], cidr: one.cidr, other: other.cidr }]
    }),
  )
}

function liesIn(parents: ReadonlyMap<string, string | undefined>, inner: string, outer: string): boolean {
  const seen = new Set<string>()
  for (let zone = parents.get(inner); zone !== undefined && !seen.has(zone); zone = parents.get(zone)) {
    if (zone === outer) return true
    seen.add(zone)
  }
  return false
}
