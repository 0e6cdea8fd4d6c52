import { expect, test } from 'vitest'
import { samples } from '#plan/samples/samples.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { createFlowCache } from './flowCache.ts'
import { findProblems } from './problems.ts'
import { describeProblem } from './problemText.ts'
import { changeRequestOf } from './requestLines.ts'

test.each(samples)('the sample "$name" has no error, and a port or a note on every link', ({ plan }) => {
  const { reviews } = createFlowCache(vmm2016).of(plan)
  const problems = findProblems(plan, vmm2016)
  expect(problems.filter((problem) => describeProblem(problem, plan).severity === 'error')).toEqual([])
  for (const { link, flows, annotations } of reviews) expect(flows.length + annotations.length, link).toBeGreaterThan(0)
  const unaddressed = problems.filter(({ kind }) => kind === 'member-without-address')
  expect(changeRequestOf(plan, vmm2016).incomplete > 0).toBe(unaddressed.length > 0)
})
