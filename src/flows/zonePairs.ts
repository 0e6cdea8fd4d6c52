import type { Plan } from '#plan/plan.ts'
import type { ZoneId } from './crossing.ts'
import { zoneOf } from './crossing.ts'
import type { LinkReview } from './flow.ts'

/** How many flows run between two zones, in either direction. The key is that of `zonePairKey`. */
export type ZonePairCounts = ReadonlyMap<string, number>

/** The key of an unordered pair of zones; null is everything outside any zone. */
export function zonePairKey(a: ZoneId, b: ZoneId): string {
  const [one, other] = [a ?? '', b ?? '']
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}

/** Counts the flows of each pair of zones that some link joins. */
export function countZonePairs(plan: Plan, reviews: ReadonlyMap<string, Pick<LinkReview, 'flows'>>): ZonePairCounts {
  const machines = new Map(plan.machines.map((machine) => [machine.id, machine]))
  const counts = new Map<string, number>()
  for (const { id, ends } of plan.links) {
    const [a, b] = ends.map((end) => machines.get(end))
    if (a === undefined || b === undefined) continue
    const key = zonePairKey(zoneOf(plan, a), zoneOf(plan, b))
    counts.set(key, (counts.get(key) ?? 0) + (reviews.get(id)?.flows.length ?? 0))
  }
  return counts
}
