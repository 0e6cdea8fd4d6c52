import { byCodeUnit } from './byCodeUnit.ts'
import { createFlowOwner } from './linkOfFlow.ts'
import { ownPortFault } from './ownPort.ts'
import { pairKey } from './pairKey.ts'
import type { Decision, Link, Machine, Zone } from './plan.ts'
import { childPath, type FaultList, shown } from './planFault.ts'
import { ringBreakers } from './zoneTree.ts'

/** An item that was read, with its place in the file. */
export interface Placed<T> {
  readonly path: string
  readonly value: T
}

/** The first item of every id; later ones are listed and left out. */
export function firstOfEachId<T extends { readonly id: string }>(
  items: readonly Placed<T>[],
  noun: string,
  faults: FaultList,
): readonly Placed<T>[] {
  const seen = new Set<string>()
  return items.filter(({ path, value }) => {
    if (!seen.has(value.id)) {
      seen.add(value.id)
      return true
    }
    faults.add(
      childPath(path, 'id'),
      `An earlier ${noun} has the id ${shown(value.id)} too. The second ${noun} is left out.`,
    )
    return false
  })
}

/** Zones whose parents exist and do not lie in them in turn. */
export function repairZones(zones: readonly Placed<Zone>[], faults: FaultList): readonly Zone[] {
  const ids = new Set(zones.map(({ value }) => value.id))
  const known = zones.map(({ path, value: zone }) => {
    if (zone.parent === undefined || ids.has(zone.parent)) return zone
    faults.add(childPath(path, 'parent'), `There is no zone ${shown(zone.parent)}. The zone stays, inside no other.`)
    return withoutParent(zone)
  })
  const breakers = ringBreakers(known)
  return known.map((zone, index) => {
    if (!breakers.has(zone.id)) return zone
    faults.add(
      childPath(zones[index]?.path ?? '$', 'parent'),
      `The zone ${shown(zone.parent ?? '')} lies in this zone itself. The zone stays, inside no other.`,
    )
    return withoutParent(zone)
  })
}

function withoutParent({ parent: _parent, ...zone }: Zone): Zone {
  return zone
}

/** Machines whose zone exists and whose roles are named once each. */
export function repairMachines(
  machines: readonly Placed<Machine>[],
  zones: readonly Zone[],
  faults: FaultList,
): readonly Machine[] {
  const zoneIds = new Set(zones.map((zone) => zone.id))
  return machines.map(({ path, value: machine }) => {
    const roles = withoutRepeats(machine.roles, childPath(path, 'roles'), 'role', faults)
    const kept = roles.length === machine.roles.length ? machine : { ...machine, roles }
    if (kept.zone === undefined || zoneIds.has(kept.zone)) return kept
    const { zone, ...rest } = kept
    faults.add(childPath(path, 'zone'), `There is no zone ${shown(zone)}. The machine stays, outside any zone.`)
    return rest
  })
}

/** Links between two different machines of the plan, one for each pair. */
export function repairLinks(
  links: readonly Placed<Link>[],
  machines: readonly Machine[],
  faults: FaultList,
): readonly Link[] {
  const machineIds = new Set(machines.map((machine) => machine.id))
  const pairs = new Set<string>()
  const kept: Link[] = []
  for (const { path, value: link } of links) {
    const missing = link.ends.find((end) => !machineIds.has(end))
    const pair = pairKey(link.ends)
    if (missing !== undefined)
      faults.add(childPath(path, 'ends'), `There is no machine ${shown(missing)}. The link is left out.`)
    else if (link.ends[0] === link.ends[1])
      faults.add(childPath(path, 'ends'), 'A machine cannot be linked to itself. The link is left out.')
    else if (pairs.has(pair))
      faults.add(childPath(path, 'ends'), 'An earlier link joins the same two machines. The second link is left out.')
    else {
      pairs.add(pair)
      kept.push(withGoodFlows(link, path, faults))
    }
  }
  return kept
}

/** The link with those of its own flows that start at one of its ends and have the port their transport needs. */
function withGoodFlows(whole: Link, path: string, faults: FaultList): Link {
  if (whole.flows === undefined) return whole
  const { flows, ...link } = whole
  const good = flows.filter((flow, index) => {
    const stray = link.ends.includes(flow.initiator) ? null : `The link has no end ${shown(flow.initiator)}.`
    const fault = stray ?? ownPortFault(flow)
    if (fault !== null) faults.add(childPath(childPath(path, 'flows'), index), `${fault} The flow is left out.`)
    return fault === null
  })
  return good.length === 0 ? link : { ...link, flows: good }
}

/** One decision for each flow of the plan's links, in the order of flow ids; an open one without a note says nothing. */
export function repairDecisions(
  decisions: readonly Placed<Decision>[],
  links: readonly Link[],
  faults: FaultList,
): readonly Decision[] {
  const ownerOf = createFlowOwner(links)
  const kept = new Map<string, Decision>()
  for (const { path, value: decision } of decisions) {
    const flowPath = childPath(path, 'flow')
    if (ownerOf(decision.flow) === undefined) {
      faults.add(flowPath, `No link of this plan has the flow ${shown(decision.flow)}. The decision is left out.`)
    } else if (kept.has(decision.flow)) {
      faults.add(flowPath, 'An earlier decision is about the same flow. The second decision is left out.')
    } else if (decision.state !== 'open' || decision.note !== undefined) {
      kept.set(decision.flow, decision)
    }
  }
  return [...kept.values()].sort((a, b) => byCodeUnit(a.flow, b.flow))
}

/** The texts, each once, in their order; repeats are listed. */
export function withoutRepeats(
  texts: readonly string[],
  path: string,
  noun: string,
  faults: FaultList,
): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text, index) => {
    if (!seen.has(text)) {
      seen.add(text)
      return true
    }
    faults.add(childPath(path, index), `The ${noun} ${shown(text)} is named twice. The second one is left out.`)
    return false
  })
}
