import type { Family } from '#net/address.ts'
import { addressBounds } from '#net/addressBounds.ts'
import type { Problem } from '../problem.ts'
import { type ZoneNetwork, zoneNetworks } from '../zoneNetworks.ts'
import { checkOf } from './check.ts'

interface Placed extends ZoneNetwork {
  readonly zone: string
  /** Its place among all networks of the plan. */
  readonly place: number
  readonly family: Family
  readonly first: bigint
  readonly last: bigint
}

/** Zones do not share networks unless one lies in the other. */
export const checkNetworks = checkOf(['zones'], ({ zones }) => {
  const parents = new Map(zones.map((zone) => [zone.id, zone.parent]))
  const networks = zones
    .flatMap((zone) => zoneNetworks(zone).map((one) => ({ zone: zone.id, ...one })))
    .flatMap((one, place): readonly Placed[] => {
      const bounds = addressBounds(one.network)
      return bounds === null ? [] : [{ ...one, ...bounds, place }]
    })
  return overlapping(networks)
    .filter(([one, other]) => one.zone !== other.zone)
    .filter(([one, other]) => !liesIn(parents, one.zone, other.zone) && !liesIn(parents, other.zone, one.zone))
    .map(
      ([one, other]): Problem => ({
        kind: 'overlapping-cidrs',
        zones: [one.zone, other.zone],
        cidr: one.cidr,
        other: other.cidr,
      }),
    )
})

/** The pairs that overlap, in the order of the plan. Sorted by their beginnings, only neighbours need to be compared. */
function overlapping(networks: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  const pairs: (readonly [Placed, Placed])[] = []
  for (const family of [4, 6] as const) {
    const sorted = networks
      .filter((network) => network.family === family)
      .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.place - b.place))
    sorted.forEach((one, at) => {
      for (let next = at + 1; next < sorted.length; next += 1) {
        const other = sorted[next]
        if (other === undefined || other.first > one.last) break
        pairs.push(one.place < other.place ? [one, other] : [other, one])
      }
    })
  }
  return pairs.sort(([a, b], [c, d]) => a.place - c.place || b.place - d.place)
}

function liesIn(parents: ReadonlyMap<string, string | undefined>, inner: string, outer: string): boolean {
  const seen = new Set<string>()
  for (let zone = parents.get(inner); zone !== undefined && !seen.has(zone); zone = parents.get(zone)) {
    if (zone === outer) return true
    seen.add(zone)
  }
  return false
}
