import type { Plan } from '#plan/plan.ts'
import { requestedOutlets } from './consolidation.ts'
import type { Flow } from './flow.ts'
import { tuplesOf } from './tuples.ts'

/** How many single permissions a plan asks for, without spelling them out. */
export function countTuples(plan: Plan, flows: readonly Flow[]): number {
  return requestedOutlets(tuplesOf(plan, flows), plan.includeInside).reduce((sum, { tuples }) => sum + tuples, 0)
}
