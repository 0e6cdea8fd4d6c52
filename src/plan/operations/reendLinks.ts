import { pairKey } from '../pairKey.ts'
import type { Link, Plan } from '../plan.ts'
import { shown } from '../planFault.ts'
import { linksById, machinesById } from '../planIndex.ts'
import { mapChanged } from './changedData.ts'
import { withLinks } from './linkOperations.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

type Ends = Link['ends']

/**
 * Lets links end at other machines, in one step. A link keeps its id, its note and its own flows, which start at the machine
 * that took over from the one they started at. Decisions were made about a pair of machines: those about a pair that is no
 * longer linked go. Refused as a whole for an unknown link or machine, a machine and itself, and a pair that would be linked twice.
 */
export function reendLinks(plan: Plan, changes: ReadonlyMap<string, Ends>): OperationResult {
  const known = linksById(plan)
  const next = new Map<string, Link>()
  for (const [id, ends] of changes) {
    const old = known.get(id)
    if (old === undefined) return refused(`There is no link with the id ${shown(id)}.`)
    const fault = endsFault(plan, ends)
    if (fault !== null) return refused(fault)
    if (old.ends[0] !== ends[0] || old.ends[1] !== ends[1]) next.set(id, reended(old, ends))
  }
  if (next.size === 0) return done(plan)
  const links = mapChanged(plan.links, (link) => next.get(link.id) ?? link)
  const twice = linkedTwice(links, next)
  if (twice === undefined) return done(withLinks(plan, links))
  const [one, other] = twice.map((end) => shown(machinesById(plan).get(end)?.name ?? end))
  return refused(`${one} and ${other} are linked already.`)
}

function endsFault(plan: Plan, [a, b]: Ends): string | null {
  const machines = machinesById(plan)
  const stranger = [a, b].find((end) => !machines.has(end))
  if (stranger !== undefined) return `There is no machine with the id ${shown(stranger)}.`
  return a === b ? `${shown(machines.get(a)?.name ?? a)} cannot be linked to itself.` : null
}

/** An end that stays, in either place, keeps the flows that start there; the others start at what took over from it. */
function reended(link: Link, ends: Ends): Link {
  const [a, b] = link.ends
  const heir = (end: string): string => {
    if (ends.includes(end)) return end
    const [own, across] = end === a ? ends : [ends[1], ends[0]]
    return own === (end === a ? b : a) ? across : own
  }
  const { flows } = link
  return { ...link, ends, ...(flows && { flows: flows.map((flow) => ({ ...flow, initiator: heir(flow.initiator) })) }) }
}

/** The pair of a changed link that another link has, too. */
function linkedTwice(links: readonly Link[], changed: ReadonlyMap<string, Link>): Ends | undefined {
  const pairs = new Set<string>()
  for (const { id, ends } of links) if (!changed.has(id)) pairs.add(pairKey(ends))
  for (const { ends } of changed.values()) {
    const key = pairKey(ends)
    if (pairs.has(key)) return ends
    pairs.add(key)
  }
  return undefined
}
