import type { Trust, Zone } from '#plan/plan.ts'

type Trusting = Pick<Zone, 'id' | 'trust' | 'parent'>

/** Zone id → its trust; a zone that says nothing has that of the zone around it. */
export function zoneTrusts({ zones }: { readonly zones: readonly Trusting[] }): ReadonlyMap<string, Trust | undefined> {
  const byId = new Map(zones.map((zone) => [zone.id, zone]))
  return new Map(zones.map((zone) => [zone.id, trustOf(zone, byId)]))
}

function trustOf(zone: Trusting, byId: ReadonlyMap<string, Trusting>): Trust | undefined {
  const seen = new Set<Trusting>()
  let at: Trusting | undefined = zone
  while (at !== undefined && at.trust === undefined && !seen.has(at)) {
    seen.add(at)
    at = at.parent === undefined ? undefined : byId.get(at.parent)
  }
  return at?.trust
}
