import { byCodeUnit } from './byCodeUnit.ts'
import { createFlowOwner } from './linkOfFlow.ts'
import { pairKey } from './pairKey.ts'
import type { Decision, Link, Machine, Zone } from './plan.ts'
import { childPath, type FaultList, shown } from './planFault.ts'

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

/** Machines whose zone exists and whose roles are named once each. */
export function repairMachines(
  machines: readonly Placed<Machine>[],
  zones: readonly Zone[],
  faults: FaultList,
): readonly Machine[] {
  const zoneIds = new Set(zones.map((zone) => zone.id))
  return machines.map(({ path, value: machine }) => {
    const roles = withoutRepeats(machine.roles, childPath(path, 'roles'), 'role', faults)
    const { zone, ...rest } = { ...machine, roles }
    if (zone === undefined) return rest
    if (zoneIds.has(zone)) return { ...rest, zone }
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
      kept.push(link)
    }
  }
  return kept
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
