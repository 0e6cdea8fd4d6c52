import { pairKey } from '#plan/pairKey.ts'
import type { Boundary, Firewall, Machine, Plan, Zone } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'

/**
 * What a flow meets on its way: nothing because it stays in one zone (`inside`), nothing because the plan says that no
 * firewall stands there (`open`), a boundary that is not decided yet (`unnamed`), or firewalls.
 */
export type Crossing =
  | { readonly kind: 'inside' | 'open' | 'unnamed' }
  | { readonly kind: 'firewalls'; readonly firewalls: readonly Firewall[] }

/** A zone id, or null for everything outside any zone. */
export type ZoneId = string | null

const inside: Crossing = { kind: 'inside' }
const open: Crossing = { kind: 'open' }
const unnamed: Crossing = { kind: 'unnamed' }

/** The parts of a plan that decide what a flow crosses. */
export interface CrossingTerms extends Pick<Plan, 'boundaries' | 'firewalls'> {
  readonly zones: readonly Pick<Zone, 'id' | 'parent'>[]
}

/** The innermost zone of a machine: null when it stands in none, or in one that the plan does not have. */
export function zoneOf(plan: Plan, { zone }: Machine): ZoneId {
  return zone !== undefined && zonesById(plan).has(zone) ? zone : null
}

/**
 * Makes the function that tells what a flow between two zones crosses. Where the plan says nothing about the pair, the
 * nearest pair of zones around them that it says something about counts; several equally near ones count together.
 * Two machines outside every zone may be anywhere, so a flow between them crosses too.
 */
export function createCrossings(plan: CrossingTerms): (a: ZoneId, b: ZoneId) => Crossing {
  const boundaries = new Map(plan.boundaries.map((boundary) => [keyOf(...boundary.between), boundary]))
  const around = createSurroundings(plan)
  const known = new Map<string, Crossing>()

  function find(a: ZoneId, b: ZoneId): Crossing {
    if (a !== null && a === b) return inside
    const nearest = nearestBoundaries(around(a), around(b), boundaries)
    if (nearest.length === 0) return unnamed
    const ids = new Set(nearest.flatMap((boundary) => boundary.firewalls))
    if (ids.size === 0) return open
    const crossed = plan.firewalls.filter(({ id }) => ids.has(id))
    return crossed.length === 0 ? unnamed : { kind: 'firewalls', firewalls: crossed }
  }
  return (a, b) => {
    const key = keyOf(a, b)
    const crossing = known.get(key) ?? find(a, b)
    known.set(key, crossing)
    return crossing
  }
}

/** Of the pairs of surrounding zones that the plan speaks of, those with the fewest steps outwards. */
function nearestBoundaries(
  a: readonly ZoneId[],
  b: readonly ZoneId[],
  boundaries: ReadonlyMap<string, Boundary>,
): readonly Boundary[] {
  for (let steps = 0; steps <= a.length + b.length - 2; steps += 1) {
    const found: Boundary[] = []
    for (let out = Math.max(0, steps - b.length + 1); out <= Math.min(steps, a.length - 1); out += 1) {
      const [one, other] = [a[out] ?? null, b[steps - out] ?? null]
      const boundary = one !== null && one === other ? undefined : boundaries.get(keyOf(one, other))
      if (boundary !== undefined && !found.includes(boundary)) found.push(boundary)
    }
    if (found.length > 0) return found
  }
  return []
}

/** A zone and the zones around it, from the inside outwards; a circle of parents ends where it closes. */
function createSurroundings(plan: Pick<CrossingTerms, 'zones'>): (zone: ZoneId) => readonly ZoneId[] {
  const zones = new Map(plan.zones.map((zone) => [zone.id, zone]))
  return (zone) => {
    const chain: ZoneId[] = [zone]
    let parent = zone === null ? undefined : zones.get(zone)?.parent
    while (parent !== undefined && zones.has(parent) && !chain.includes(parent)) {
      chain.push(parent)
      parent = zones.get(parent)?.parent
    }
    return chain
  }
}

/** The key of a pair of zones in either order. */
function keyOf(a: ZoneId, b: ZoneId): string {
  return pairKey([JSON.stringify(a), JSON.stringify(b)])
}
