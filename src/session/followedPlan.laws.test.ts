import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partAccepted } from '#flows/acceptedProblems.ts'
import { countTuples } from '#flows/countTuples.ts'
import { deriveFlows } from '#flows/deriveFlows.ts'
import { editHistories } from '#flows/editHistories.test-support.ts'
import { createEffectFinder } from '#flows/effectFinder.ts'
import { problemId } from '#flows/problemId.ts'
import { findProblems } from '#flows/problems.ts'
import { planOf } from '#flows/scenario.test-support.ts'
import { updateMember } from '#plan/operations/memberOperations.ts'
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

test('an acceptance ends with the name that it was about, even where the list of problems stays the same', () => {
  const bare = planOf({ machines: { v: { roles: 'vmm-server', members: ['VMM01'] } } })
  const [problem] = findProblems(bare, vmm2016).filter(({ kind }) => kind === 'member-without-address')
  if (problem === undefined) throw new Error('The member has no problem.')
  const plan = { ...bare, accepted: [{ problem: problemId(bare, problem) }] }
  expect(derivedOf(plan).problems).not.toContainEqual(problem)
  const renamed = updateMember(plan, 'v', 0, { name: 'VMM02' })
  expect(renamed.ok && derivedOf(renamed.plan).problems).toContainEqual(problem)
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
