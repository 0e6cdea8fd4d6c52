import { expect, test, vi } from 'vitest'
import { limits } from './limits.ts'
import { parsePlanText } from './parsePlan.ts'
import { emptyPlan, type Plan } from './plan.ts'
import { planFileText } from './planFileText.ts'
import { serialisePlan } from './serialisePlan.ts'

// The real limits take seconds to reach.
vi.mock('./limits.ts', async (original) => {
  const real = await original<typeof import('./limits.ts')>()
  return { ...real, limits: { ...real.limits, fileLength: 20_000, values: 2_000 } }
})

const named = (name: string): Plan => ({
  ...emptyPlan('Large', 'vmm-2016'),
  machines: [
    { id: 'm1', name: 'x'.repeat(limits.text), roles: [], members: [] },
    { id: 'm2', name, roles: [], members: [] },
  ],
})

const reasonOf = (plan: Plan): string => {
  const file = planFileText(plan)
  return file.ok ? '' : file.reason
}

test('what is written can be opened, and what could not be opened is not written', () => {
  const rest = limits.fileLength - serialisePlan(named('')).length
  const file = planFileText(named('y'.repeat(rest)))
  if (!file.ok) throw new Error(file.reason)
  expect(file.text).toHaveLength(limits.fileLength)
  expect(parsePlanText(file.text)).toMatchObject({ ok: true, leftOut: [] })

  const tooLarge = named('y'.repeat(rest + 1))
  expect(reasonOf(tooLarge)).toBe(
    'The file of this plan would have 20,001 characters; Portolan opens at most 20,000. Take something out of the plan, or part it into several.',
  )
  expect(parsePlanText(serialisePlan(tooLarge)).ok).toBe(false)
})

test('a file of too many values is not written, however short it is', () => {
  const withMembers = (count: number): Plan => {
    const members = Array.from({ length: count }, () => ({ name: '' }))
    return { ...emptyPlan('Large', 'vmm-2016'), machines: [{ id: 'm1', name: 'Rack', roles: [], members }] }
  }
  const [most] = Array.from({ length: 1_000 }, (_, at) => 1_000 - at).filter(
    (count) => planFileText(withMembers(count)).ok,
  )
  expect(most).toBeGreaterThan(900)
  expect(parsePlanText(serialisePlan(withMembers(most ?? 0)))).toMatchObject({ ok: true, leftOut: [] })
  const tooMany = withMembers((most ?? 0) + 1)
  expect(reasonOf(tooMany)).toMatch(
    /^The file of this plan would have about 2,00\d values; Portolan opens at most 2,000\. /,
  )
  expect(parsePlanText(serialisePlan(tooMany)).ok).toBe(false)
})
