import type { Plan, Trust, Zone } from '#plan/plan.ts'

/** Zone id → its trust; a zone that says nothing has that of the zone around it. */
export function zoneTrusts({ zones }: Pick<Plan, 'zones'>): ReadonlyMap<string, Trust | undefined> {
  const byId = new Map(zones.map((zone) => [zone.id, zone]))
  return new Map(zones.map((zone) => [zone.id, trustOf(zone, byId)]))
}

function trustOf(zone: Zone, byId: ReadonlyMap<string, Zone>): Trust | undefined {
  const seen = new Set<Zone>()
  let at: Zone | undefined = zone
  while (at !== undefined && at.trust === undefined && !seen.has(at)) {
    seen.add(at)
    at = at.parent === undefined ? undefined : byId.get(at.parent)
  }
  return at?.trust
}
