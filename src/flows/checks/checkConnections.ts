import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** Every machine is linked to another one, and every link needs a port or has something to say; a silent one knows why. */
export const checkConnections: Check = ({ plan, catalogue, reviews }) => {
  const machines = new Set(plan.machines.map(({ id }) => id))
  const connected = new Set<string>()
  const problems: Problem[] = []
  for (const { id, ends } of plan.links) {
    const [a, b] = ends
    if (a !== b && machines.has(a) && machines.has(b)) connected.add(a).add(b)
    const review = reviews.get(id)
    const silent = review === undefined || (review.flows.length === 0 && review.annotations.length === 0)
    if (!silent) continue
    const choices = new Set(review?.leftOut.map(({ choice }) => choice))
    const packs = new Set(review?.offeredPacks.map(({ pack }) => pack))
    problems.push({
      kind: 'link-without-ports',
      link: id,
      leftOut: namesOf(catalogue.choices, choices),
      packs: namesOf(catalogue.packs, packs),
    })
  }
  const lonely = plan.machines.filter(({ id }) => !connected.has(id))
  return [...lonely.map(({ id }) => ({ kind: 'machine-not-connected' as const, machine: id })), ...problems]
}

function namesOf(
  items: readonly { readonly id: string; readonly name: string }[],
  ids: ReadonlySet<string>,
): readonly string[] {
  return items.filter(({ id }) => ids.has(id)).map(({ name }) => name)
}
