import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partAccepted } from '#flows/acceptedProblems.ts'
import { countTuples } from '#flows/countTuples.ts'
import { deriveFlows } from '#flows/deriveFlows.ts'
import { editHistories } from '#flows/editHistories.test-support.ts'
import { createEffectFinder } from '#flows/effectFinder.ts'
import { findProblems } from '#flows/problems.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { derivedOf } from './derived.ts'
import { effectsOf, openPlacesOf } from './effects.ts'
import { openChoicesOf } from './openChoices.ts'
import { requestedOf } from './requested.ts'

test('what the page shows of an edited plan is what follows from the plan alone', () => {
  fc.assert(
    fc.property(editHistories, (plans) => {
      for (const plan of plans) {
        const derived = derivedOf(plan)
        const { open, accepted } = partAccepted(plan, findProblems(plan, vmm2016))
        const rejected = plan.decisions.filter(({ state }) => state === 'rejected').map(({ flow }) => flow)
        expect(derived.flows).toEqual(deriveFlows(plan, vmm2016))
        expect(derived.flowCount).toBe(derived.flows.length)
        expect(requestedOf(plan)).toBe(countTuples(plan, vmm2016))
        expect(derived.problems).toEqual(open)
        expect(derived.accepted).toEqual(accepted)
        expect([...derived.rejected]).toEqual(rejected)
        expect([...derived.decisions.values()]).toEqual(plan.decisions)
      }
    }),
    { numRuns: 100 },
  )
})

test('what decisions on an edited plan would change is what they change of the plan alone', () => {
  fc.assert(
    fc.property(editHistories, fc.constantFrom('domain', 'agent', 'legacy'), fc.nat(9), (plans, choice, at) => {
      for (const plan of plans) {
        const machine = plan.machines[at % Math.max(1, plan.machines.length)]?.id
        const [effects, fresh] = [effectsOf(plan), createEffectFinder(plan, vmm2016)]
        expect(effects.choice({ choice })).toEqual(fresh.choice({ choice }))
        if (machine !== undefined)
          expect(effects.choice({ choice, machine })).toEqual(fresh.choice({ choice, machine }))
        expect(effects.pack('failover-cluster', true)).toEqual(fresh.pack('failover-cluster', true))
        expect(new Set(openPlacesOf(plan).map((place) => place.choice))).toEqual(openChoicesOf(plan))
      }
    }),
    { numRuns: 50 },
  )
})
