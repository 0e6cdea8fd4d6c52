import { expect, it } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { requestEnds } from './requestEnds.ts'

it('renaming a machine changes no key, not even when a member without a name stands beside one named like the machine', () => {
  const plan = (name: string): Plan => ({
    ...emptyPlan('Plan', 'vmm-2016'),
    machines: [{ id: 'm', name, roles: [], members: [{ name: 'HV' }, { name: '' }, { name: '' }] }],
  })
  const keys = (name: string) =>
    requestEnds(plan(name))
      .get('m')
      ?.map(({ key }) => key)
  expect(keys('HV')).toEqual(keys('Rack'))
  expect(new Set(keys('HV')).size).toBe(3)
})
