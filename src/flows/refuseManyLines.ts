import { formatCount } from '#plan/limits.ts'
import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { plannedLinks } from './deriveFlows.ts'
import { requestedOutlets } from './requestedOutlets.ts'
import type { Steps } from './steps.ts'
import { TooLarge } from './tooLarge.ts'
import { tuplesOf } from './tuples.ts'

/** So many single flows are spelt out one by one: more than any firewall has rules, and about what fits into memory. */
const mostLines = 1_000_000

/** Throws TooLarge for a plan that asks for so much that its flows cannot be listed one by one. Counts without listing. */
export function* refuseManyLines(plan: Plan, catalogue: Catalogue): Steps<void> {
  if (mostPossible(plan, catalogue) <= mostLines) return
  const outlets = requestedOutlets(yield* tuplesOf(plan, catalogue), plan.includeInside)
  refuseCount(outlets.reduce((sum, { tuples }) => sum + tuples, 0))
}

/** At least as many flows as the plan asks for: each line of each link, at every firewall, between all members. */
function mostPossible(plan: Plan, catalogue: Catalogue): number {
  const members = new Map(plan.machines.map((machine) => [machine.id, Math.max(1, machine.members.length)]))
  let most = 0
  for (const { link, template } of plannedLinks(plan, catalogue)) {
    const [a, b] = link.ends
    most += template.lines.length * (members.get(a) ?? 0) * (members.get(b) ?? 0)
  }
  return most * Math.max(1, plan.firewalls.length)
}

/** Throws TooLarge when so many flows are too many. */
export function refuseCount(flows: number): void {
  if (flows <= mostLines) return
  throw new TooLarge(
    `This plan asks for ${formatCount(flows)} single flows; up to ${formatCount(mostLines)} can be listed one by one. Rows by rule, or the fewest rows, say the same in few lines.`,
  )
}
