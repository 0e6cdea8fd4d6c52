import { expect, it } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import { partAccepted } from './acceptedProblems.ts'
import type { Problem } from './problem.ts'
import { problemId } from './problemId.ts'

it('parts the problems by what the plan accepted, with its note', () => {
  const one: Problem = { kind: 'obsolete-esx', machine: 'm1' }
  const other: Problem = { kind: 'obsolete-esx', machine: 'm2' }
  const plan = { ...emptyPlan('Plan', 'vmm-2016'), accepted: [{ problem: problemId(one), note: 'Leaves in May.' }] }
  expect(partAccepted(plan, [one, other])).toEqual({
    open: [other],
    accepted: [{ problem: one, note: 'Leaves in May.' }],
  })
})
