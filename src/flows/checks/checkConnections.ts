import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'

/** Every machine is linked to another one, and every link needs a port or has something to say; a silent one knows why. */
export const checkConnections = checkOf(
  ['ids', 'links', 'ends', 'reviews', 'catalogue'],
  ({ ids, links, ends, reviews, catalogue }) => {
    const connected = new Uint8Array(ids.length)
    const problems: Problem[] = []
    links.forEach(({ id }, at) => {
      const [a, b] = [ends[2 * at] ?? -1, ends[2 * at + 1] ?? -1]
      if (a !== b && a >= 0 && b >= 0) connected[a] = connected[b] = 1
      const review = reviews[at]
      if (review !== undefined && review.flows.length + review.annotations.length > 0) return
      const choices = new Set(review?.leftOut.map(({ choice }) => choice))
      const packs = new Set(review?.offeredPacks.map(({ pack }) => pack))
      problems.push({
        kind: 'link-without-ports',
        link: id,
        leftOut: namesOf(catalogue.choices, choices),
        packs: namesOf(catalogue.packs, packs),
      })
    })
    const lonely = ids.filter((_, place) => connected[place] === 0)
    return [...lonely.map(({ id }) => ({ kind: 'machine-not-connected' as const, machine: id })), ...problems]
  },
)

function namesOf(
  items: readonly { readonly id: string; readonly name: string }[],
  ids: ReadonlySet<string>,
): readonly string[] {
  return items.filter(({ id }) => ids.has(id)).map(({ name }) => name)
}
