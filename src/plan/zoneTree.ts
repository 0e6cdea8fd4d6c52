import type { Zone } from './plan.ts'

/** The zones whose parent lies inside them, so that they would hold themselves: one of every ring, the rest then stands. */
export function ringBreakers(zones: readonly Zone[]): ReadonlySet<string> {
  const byId = new Map(zones.map((zone) => [zone.id, zone]))
  const visitedBy = new Map<string, string>()
  const breakers = new Set<string>()
  for (const start of zones) {
    let zone: Zone | undefined = start
    while (zone !== undefined && !visitedBy.has(zone.id)) {
      visitedBy.set(zone.id, start.id)
      const parent: string | undefined = zone.parent
      if (parent !== undefined && visitedBy.get(parent) === start.id) breakers.add(zone.id)
      zone = parent === undefined ? undefined : byId.get(parent)
    }
  }
  return breakers
}

/** The zone and everything that lies in it, at any depth. Holds the id even when no zone has it. */
export function zonesWithin(zones: readonly Zone[], id: string): ReadonlySet<string> {
  const children = new Map<string, string[]>()
  for (const zone of zones) {
    if (zone.parent === undefined) continue
    const list = children.get(zone.parent)
    if (list === undefined) children.set(zone.parent, [zone.id])
    else list.push(zone.id)
  }
  const within = new Set([id])
  for (const zone of within) for (const child of children.get(zone) ?? []) within.add(child)
  return within
}

/** The zones around this one, from the inside out; none for an unknown zone. */
export function zonesAround(byId: ReadonlyMap<string, Zone>, id: string): readonly Zone[] {
  const around: Zone[] = []
  let parent = byId.get(id)?.parent
  while (parent !== undefined) {
    const zone = byId.get(parent)
    if (zone === undefined) break
    around.push(zone)
    parent = zone.parent
  }
  return around
}
