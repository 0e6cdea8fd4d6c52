import { freeIds } from '../freshId.ts'
import { formatCount, limits } from '../limits.ts'
import { createFlowOwner } from '../linkOfFlow.ts'
import { pairKey } from '../pairKey.ts'
import type { Link, Plan } from '../plan.ts'
import { shown } from '../planFault.ts'
import { machinesById } from '../planIndex.ts'
import { linkSchema } from '../schema.ts'
import { checked, keepWhere, withFields } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'
import { setLinkFlows } from './ownFlowOperations.ts'

/** Links two machines. Refused for a machine and itself, a pair that is linked, an unknown machine and a used id. */
export function addLink(plan: Plan, link: Link): OperationResult {
  if (plan.links.length >= limits.links) return refused(`A plan holds at most ${formatCount(limits.links)} links.`)
  const valid = checked(linkSchema, link)
  if (!valid.ok) return refused(valid.reason)
  const [a, b] = link.ends
  const machines = machinesById(plan)
  const first = machines.get(a)
  const second = machines.get(b)
  if (first === undefined || second === undefined) {
    return refused(`There is no machine with the id ${shown(first === undefined ? a : b)}.`)
  }
  if (a === b) return refused(`${shown(first.name)} cannot be linked to itself.`)
  // One look at all links costs less than an index of a list that is about to be replaced.
  if (plan.links.some(({ ends: [one, other] }) => (one === a && other === b) || (one === b && other === a))) {
    return refused(`${shown(first.name)} and ${shown(second.name)} are linked already.`)
  }
  if (plan.links.some(({ id }) => id === link.id))
    return refused(`There is a link with the id ${shown(link.id)} already.`)
  const { flows, ...bare } = valid.value
  const linked = { ...plan, links: [...plan.links, bare] }
  return flows === undefined ? done(linked) : setLinkFlows(linked, link.id, flows)
}

/** Links pairs of machines in one step. Pairs that are linked, repeated or one machine twice are passed over; refused for an unknown machine. */
export function addLinks(plan: Plan, pairs: readonly (readonly [string, string])[]): OperationResult {
  const machines = machinesById(plan)
  const joined = new Set(plan.links.map((link) => pairKey(link.ends)))
  const added: Link[] = []
  const ids = freeIds(plan, 'l', pairs.length)
  for (const ends of pairs) {
    const stranger = ends.find((end) => !machines.has(end))
    if (stranger !== undefined) return refused(`There is no machine with the id ${shown(stranger)}.`)
    const key = pairKey(ends)
    if (ends[0] === ends[1] || joined.has(key)) continue
    joined.add(key)
    added.push({ id: ids[added.length] ?? '', ends })
  }
  if (plan.links.length + added.length > limits.links) {
    return refused(`A plan holds at most ${formatCount(limits.links)} links.`)
  }
  return done(added.length === 0 ? plan : { ...plan, links: [...plan.links, ...added] })
}

/** Removes the links and the decisions about them. Unknown ids are passed over. */
export function removeLinks(plan: Plan, ids: readonly string[]): OperationResult {
  const gone = new Set(ids)
  return done(
    withLinks(
      plan,
      keepWhere(plan.links, (link) => !gone.has(link.id)),
    ),
  )
}

/** The plan with these of its links, and with the decisions that still belong to one. */
export function withLinks(plan: Plan, links: readonly Link[]): Plan {
  if (links === plan.links) return plan
  const ownerOf = createFlowOwner(links)
  return withFields(plan, {
    links,
    decisions: keepWhere(plan.decisions, (decision) => ownerOf(decision.flow) !== undefined),
  })
}
