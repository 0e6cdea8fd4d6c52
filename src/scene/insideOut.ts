import type { Zone } from '#plan/plan.ts'

/** The zones with what lies deepest first, else in their order: each stands before the zone around it. */
export function insideOut(zones: readonly Zone[]): Zone[] {
  const parents = new Map(zones.map((zone) => [zone.id, zone.parent]))
  const depths = new Map<string | undefined, number>([[undefined, -1]])
  for (const { id } of zones) {
    const path: string[] = []
    let at: string | undefined = id
    while (at !== undefined && !depths.has(at)) {
      path.push(at)
      at = parents.get(at)
    }
    let depth = depths.get(at) ?? -1
    for (const zone of path.reverse()) {
      depth += 1
      depths.set(zone, depth)
    }
  }
  return [...zones].sort((a, b) => (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0))
}
