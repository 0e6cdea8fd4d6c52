import { formatCount } from '#plan/limits.ts'
import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { requestedOutlets } from './requestedOutlets.ts'
import type { Steps } from './steps.ts'
import { TooLarge } from './tooLarge.ts'
import { tuplesOf } from './tuples.ts'

/** So many single flows are spelt out one by one: more than any firewall has rules, and about what fits into memory. */
export const mostLines = 1_000_000

/** Throws TooLarge for a plan that asks for so much that its flows cannot be listed one by one. Counts without listing. */
export function* refuseManyLines(plan: Plan, catalogue: Catalogue): Steps<void> {
  const outlets = requestedOutlets(yield* tuplesOf(plan, catalogue), plan.includeInside)
  refuseCount(outlets.reduce((sum, { tuples }) => sum + tuples, 0))
}

/** Throws TooLarge when so many flows are too many. */
export function refuseCount(flows: number): void {
  if (flows <= mostLines) return
  throw new TooLarge(
    `This plan asks for ${formatCount(flows)} single flows; up to ${formatCount(mostLines)} can be listed one by one. Rows by rule, or the fewest rows, say the same in few lines.`,
  )
}
