import type { LinkReview } from '../flow.ts'

/** Which way the flows of a link go, seen from one of its ends. */
export type Way = 'in' | 'out' | 'both'

/** Link id → the way of its flows, seen from a machine; links without a flow that counts are left out. */
export function flowWays(
  reviews: Iterable<LinkReview>,
  machine: string,
  rejected: ReadonlySet<string>,
): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>()
  for (const { link, flows } of reviews) {
    for (const { id, initiator, listener } of flows) {
      if (rejected.has(id) || (initiator !== machine && listener !== machine)) continue
      const way = initiator === machine ? 'out' : 'in'
      const before = ways.get(link)
      ways.set(link, before === undefined || before === way ? way : 'both')
    }
  }
  return ways
}
