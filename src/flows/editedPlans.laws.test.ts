import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { countTuples } from './countTuples.ts'
import { deriveFlows, reviewLink } from './deriveFlows.ts'
import { editHistories } from './editHistories.test-support.ts'
import { createFlowCache } from './flowCache.ts'
import { createProblemFinder, findProblems } from './problems.ts'
import { createTupleCounter } from './tupleCounter.ts'

test('whatever was edited or undone, flows and reviews that follow the plan are those derived from nothing', () => {
  fc.assert(
    fc.property(editHistories, (plans) => {
      const cache = createFlowCache(vmm2016)
      for (const plan of plans) {
        const review = cache.of(plan)
        expect(review.reviews).toEqual(plan.links.map((link) => reviewLink(plan, vmm2016, link)))
        expect(review.flowCount).toBe(review.flows.length)
        expect(review.flows).toEqual(deriveFlows(plan, vmm2016))
        expect([...review.byLink.keys()]).toEqual(plan.links.map(({ id }) => id))
      }
    }),
  )
})

test('whatever was edited or undone, the problems that follow the plan are those found from nothing', () => {
  fc.assert(
    fc.property(editHistories, (plans) => {
      const cache = createFlowCache(vmm2016)
      const problemsOf = createProblemFinder(vmm2016)
      for (const plan of plans) expect(problemsOf(plan, cache.of(plan).reviews)).toEqual(findProblems(plan, vmm2016))
    }),
  )
})

test('whatever was edited or undone, the count of permissions that follows the plan is that of the whole request', () => {
  fc.assert(
    fc.property(editHistories, fc.boolean(), (plans, includeInside) => {
      const cache = createFlowCache(vmm2016)
      const count = createTupleCounter(vmm2016)
      for (const plan of plans.map((one) => ({ ...one, includeInside }))) {
        expect(count(plan, cache.of(plan).reviews)).toBe(countTuples(plan, vmm2016))
      }
    }),
  )
})
