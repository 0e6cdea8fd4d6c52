import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { requestedOutlets } from './requestedOutlets.ts'
import { finish } from './steps.ts'
import { tuplesOf } from './tuples.ts'

/** How many single permissions a plan asks for, without spelling them out. */
export function countTuples(plan: Plan, catalogue: Catalogue): number {
  const outlets = finish(tuplesOf(plan, catalogue))
  return requestedOutlets(outlets, plan.includeInside).reduce((sum, { tuples }) => sum + tuples, 0)
}
