import type { Plan } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import { zonesAround, zonesWithin } from '#plan/zoneTree.ts'
import type { Found } from './searched.ts'

/** What of a drawing stands out. */
export interface Parts {
  readonly machines: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly zones: ReadonlySet<string>
}

/**
 * What is to be seen of a plan so that what was found can be understood: a link with the machines at its ends, a zone with what
 * stands in it, the links between machines that were found, and the zones around all of these.
 */
export function litParts(plan: Plan, found: Found): Parts {
  const zones = new Set(found.zones.flatMap((id) => [...zonesWithin(plan.zones, id)]))
  const machines = new Set(found.machines)
  if (zones.size > 0)
    for (const { id, zone } of plan.machines) if (zone !== undefined && zones.has(zone)) machines.add(id)
  const asked = new Set(found.links)
  const links = new Set<string>()
  const ends: string[] = []
  for (const { id, ends: pair } of plan.links) {
    if (asked.has(id)) ends.push(...pair)
    if (asked.has(id) || pair.every((end) => machines.has(end))) links.add(id)
  }
  for (const end of ends) machines.add(end)
  const [machineOf, zoneOf] = [machinesById(plan), zonesById(plan)]
  for (const id of machines) {
    const zone = machineOf.get(id)?.zone
    if (zone === undefined || zones.has(zone)) continue
    zones.add(zone)
    for (const around of zonesAround(zoneOf, zone)) zones.add(around.id)
  }
  return { machines, links, zones }
}
