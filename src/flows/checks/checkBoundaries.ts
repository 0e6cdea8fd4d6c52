import { createCrossings, type ZoneId } from '../crossing.ts'
import { checkOf } from './check.ts'
import type { Subject } from './subject.ts'

/** Every pair of zones that flows cross between says which firewall stands there, or that none does. */
export const checkBoundaries = checkOf(['zones', 'boundaries', 'firewalls', 'places', 'ends', 'reviews'], (subject) => {
  if (subject.zones.length === 0) return []
  const crossing = createCrossings(subject)
  const zones: readonly ZoneId[] = [null, ...subject.zones.map(({ id }) => id)]
  return countPairs(subject, zones).flatMap(({ pair: [a, b], flows }) => {
    const between = [zones[a] ?? null, zones[b] ?? null] as const
    return crossing(...between).kind === 'unnamed' ? [{ kind: 'boundary-undecided' as const, between, flows }] : []
  })
})

/** The flows between each pair of zones, in the order and the direction in which links first join them. */
function countPairs(
  { places, ends, reviews }: Pick<Subject, 'places' | 'ends' | 'reviews'>,
  zones: readonly ZoneId[],
): readonly { readonly pair: readonly [number, number]; readonly flows: number }[] {
  const numbers = new Map(zones.map((zone, number) => [zone, number]))
  const zoneOf = Int32Array.from(places, ({ zone }) => numbers.get(zone ?? null) ?? 0)
  const pairs = new Map<number, { readonly pair: readonly [number, number]; flows: number }>()
  reviews.forEach(({ flows: { length: flows } }, at) => {
    const [one, other] = [ends[2 * at] ?? -1, ends[2 * at + 1] ?? -1]
    if (flows === 0 || one < 0 || other < 0) return
    const [a, b] = [zoneOf[one] ?? 0, zoneOf[other] ?? 0]
    const key = Math.min(a, b) * zones.length + Math.max(a, b)
    const known = pairs.get(key)
    if (known === undefined) pairs.set(key, { pair: [a, b], flows })
    else known.flows += flows
  })
  return [...pairs.values()]
}
