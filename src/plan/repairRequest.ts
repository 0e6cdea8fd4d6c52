import { boundaryKey, orderedSides } from './boundaryKey.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import { detailsKey } from './detailsKey.ts'
import { ownPortFault } from './ownPort.ts'
import type { Accepted, Boundary, DetailsOf, Firewall, HandedOver, OwnPack, Zone } from './plan.ts'
import { childPath, type FaultList, shown } from './planFault.ts'
import type { Placed } from './repairReferences.ts'

/** Boundaries between zones and of firewalls of the plan, one for each pair, in the order of pairs. */
export function repairBoundaries(
  boundaries: readonly Placed<Boundary>[],
  zones: readonly Zone[],
  firewalls: readonly Firewall[],
  faults: FaultList,
): readonly Boundary[] {
  const zoneIds = new Set<string | null>([null, ...zones.map((zone) => zone.id)])
  const firewallIds = new Set(firewalls.map((firewall) => firewall.id))
  const kept = new Map<string, Boundary>()
  for (const { path, value: boundary } of boundaries) {
    const { between } = boundary
    const key = boundaryKey(between)
    const stranger = between.find((side) => !zoneIds.has(side))
    const known = [...new Set(boundary.firewalls)].filter((id) => firewallIds.has(id))
    const unknown = boundary.firewalls.filter((id) => !firewallIds.has(id))
    if (stranger !== undefined) {
      faults.add(childPath(path, 'between'), `There is no zone ${shown(stranger ?? '')}. The boundary is left out.`)
    } else if (between[0] === between[1] && between[0] !== null) {
      faults.add(childPath(path, 'between'), 'A zone has no boundary with itself. The boundary is left out.')
    } else if (kept.has(key)) {
      faults.add(childPath(path, 'between'), 'An earlier boundary has the same two sides. The second is left out.')
    } else if (unknown.length > 0 && known.length === 0) {
      // An empty list would say that no firewall stands here, which nobody said.
      faults.add(
        childPath(path, 'firewalls'),
        `There is no firewall ${shown(unknown[0] ?? '')}. The boundary is left out.`,
      )
    } else {
      for (const id of unknown) {
        faults.add(childPath(path, 'firewalls'), `There is no firewall ${shown(id)}. The boundary keeps the others.`)
      }
      kept.set(key, { between: orderedSides(between), firewalls: known })
    }
  }
  return sortedBy(kept)
}

/** One set of details for each firewall of the plan, rule and row, in order; empty ones say nothing. */
export function repairDetails(
  details: readonly Placed<DetailsOf>[],
  firewalls: readonly Firewall[],
  faults: FaultList,
): readonly DetailsOf[] {
  const firewallIds = new Set(firewalls.map((firewall) => firewall.id))
  const kept = new Map<string, DetailsOf>()
  for (const { path, value } of details) {
    const key = detailsKey(value.scope, value.id)
    if (value.scope === 'firewall' && !firewallIds.has(value.id)) {
      faults.add(childPath(path, 'id'), `There is no firewall ${shown(value.id)}. Its details are left out.`)
    } else if (kept.has(key)) {
      faults.add(
        childPath(path, 'id'),
        `Earlier details are for the same ${value.scope}. The second ones are left out.`,
      )
    } else if (Object.keys(value.details).length > 0) kept.set(key, value)
  }
  return sortedBy(kept)
}

/** Requests whose rows have an id of their own and ask for something. */
export function repairRequests(requests: readonly Placed<HandedOver>[], faults: FaultList): readonly HandedOver[] {
  return requests.map(({ path, value: request }) => {
    const seen = new Set<string>()
    const rows = request.rows.filter((row, index) => {
      const again = seen.size === seen.add(row.id).size
      const empty = [row.sources, row.destinations, row.services].some((list) => list.length === 0)
      if (!again && !empty) return true
      const fault = again ? `An earlier row has the id ${shown(row.id)} too.` : 'It asks for nothing.'
      faults.add(childPath(childPath(path, 'rows'), index), `${fault} The row is left out.`)
      return false
    })
    return { ...request, rows }
  })
}

/** Packs whose rules have an id of their own and the port their transport needs. */
export function repairOwnPacks(packs: readonly Placed<OwnPack>[], faults: FaultList): readonly OwnPack[] {
  return packs.map(({ path, value: pack }) => {
    const seen = new Set<string>()
    const rules = pack.rules.filter((rule, index) => {
      const again = seen.size === seen.add(rule.id).size
      const fault = again ? `An earlier rule has the id ${shown(rule.id)} too.` : ownPortFault(rule)
      if (fault !== null) faults.add(childPath(childPath(path, 'rules'), index), `${fault} The rule is left out.`)
      return fault === null
    })
    return { ...pack, rules }
  })
}

/** One acceptance for each problem, in the order of problem ids. */
export function repairAccepted(accepted: readonly Placed<Accepted>[], faults: FaultList): readonly Accepted[] {
  const kept = new Map<string, Accepted>()
  for (const { path, value } of accepted) {
    if (kept.has(value.problem)) {
      faults.add(childPath(path, 'problem'), 'The same problem was accepted before. The second time is left out.')
    } else kept.set(value.problem, value)
  }
  return sortedBy(kept)
}

function sortedBy<T>(items: ReadonlyMap<string, T>): readonly T[] {
  return [...items].sort(([a], [b]) => byCodeUnit(a, b)).map(([, item]) => item)
}
