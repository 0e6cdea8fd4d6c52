import { type Crossing, createCrossings, type ZoneId, zoneOf } from '#flows/crossing.ts'
import { byCodeUnit } from '#plan/byCodeUnit.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import { linksById, machinesById, zonesById } from '#plan/planIndex.ts'

/** Links between the same two zones that meet the same here and the same, but something else, elsewhere. */
export interface OtherBoundary {
  /** The names of the zones here in the order of the alphabet, one where it is the same zone; null for outside any zone. */
  readonly between: readonly (string | null)[]
  readonly here: Crossing
  readonly there: Crossing
  readonly links: number
}

/**
 * Which links of a plan cross other boundaries than elsewhere. Firewalls of the same name are the same, and where none stands it is
 * the same whether that is for want of a boundary or because the plan says so.
 * @param links link ids of the plan → their ids there; links without flows cross nothing and are left out by whoever asks
 */
export function otherBoundaries(
  plan: Plan,
  there: Plan,
  links: Iterable<readonly [string, string]>,
): readonly OtherBoundary[] {
  const [metHere, metThere] = [createCrossings(plan), createCrossings(there)]
  const found = new Map<string, OtherBoundary>()
  for (const [id, original] of links) {
    const [zones, zonesThere] = [zonesOf(plan, id), zonesOf(there, original)]
    if (zones === null || zonesThere === null) continue
    const crossed = { here: metHere(...zones), there: metThere(...zonesThere) }
    if (crossingKey(crossed.here) === crossingKey(crossed.there)) continue
    const between = betweenOf(plan, zones)
    const key = JSON.stringify([between, crossingKey(crossed.here), crossingKey(crossed.there)])
    found.set(key, { ...crossed, between, links: (found.get(key)?.links ?? 0) + 1 })
  }
  return [...found.values()]
}

function zonesOf(plan: Plan, link: string): readonly [ZoneId, ZoneId] | null {
  const [a, b] = (linksById(plan).get(link)?.ends ?? []).map((end) => machinesById(plan).get(end))
  const zone = (machine: Machine) => zoneOf(plan, machine)
  return a && b ? [zone(a), zone(b)] : null
}

function betweenOf(plan: Plan, zones: readonly [ZoneId, ZoneId]): readonly (string | null)[] {
  const names = [...new Set(zones)].map((zone) => zonesById(plan).get(zone ?? '')?.name ?? null)
  return names.sort((a, b) => byCodeUnit(a ?? '', b ?? ''))
}

/** Equal for what makes the same request of the same firewalls. */
function crossingKey(crossing: Crossing): string {
  if (crossing.kind === 'firewalls') return JSON.stringify(crossing.firewalls.map(({ name }) => name).sort())
  return crossing.kind === 'unnamed' ? 'unnamed' : 'none'
}
