import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** Every machine is linked to another one, and every link needs a port or has something to say. */
export const checkConnections: Check = ({ plan, reviews }) => {
  const machines = new Set(plan.machines.map(({ id }) => id))
  const connected = new Set<string>()
  const problems: Problem[] = []
  for (const { id, ends } of plan.links) {
    const [a, b] = ends
    if (a !== b && machines.has(a) && machines.has(b)) connected.add(a).add(b)
    const review = reviews.get(id)
    const silent = review === undefined || (review.flows.length === 0 && review.annotations.length === 0)
    if (silent) problems.push({ kind: 'link-without-ports', link: id })
  }
  const lonely = plan.machines.filter(({ id }) => !connected.has(id))
  return [...lonely.map(({ id }) => ({ kind: 'machine-not-connected' as const, machine: id })), ...problems]
}
