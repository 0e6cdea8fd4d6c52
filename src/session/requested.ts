import { createTupleCounter } from '#flows/tupleCounter.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { derivedOf } from './derived.ts'
import { keepLast } from './keepLast.ts'

const tuplesOf = createTupleCounter(vmm2016)

/** How many single permissions the request of a plan asks for, counted from the plan before at the cost of what changed. */
export const requestedOf = keepLast((plan: Plan) => tuplesOf(plan, derivedOf(plan).reviews))
