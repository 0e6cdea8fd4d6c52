import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addLinks } from './operations/linkOperations.ts'
import { pairsOfRoles } from './pairsOfRoles.ts'
import { emptyPlan, type Plan } from './plan.ts'
import { planArbitrary } from './planArbitrary.test-support.ts'

const machine = (id: string, ...roles: string[]) => ({ id, name: id, roles, members: [] })
const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  machines: [
    machine('a', 'host'),
    machine('b', 'host', 'library'),
    machine('c', 'library'),
    machine('d', 'host', 'library'),
  ],
  links: [{ id: 'l1', ends: ['c', 'a'] }],
}

test('pairs each of the one role with each of the other, but for those that are linked', () => {
  const { missing, count, drawn } = pairsOfRoles(plan, plan.machines, 'host', 'library')
  expect(missing).toEqual([
    ['a', 'b'],
    ['a', 'd'],
    ['b', 'c'],
    ['b', 'd'],
    ['d', 'c'],
  ])
  expect([count, drawn]).toEqual([5, 1])
  expect(pairsOfRoles(plan, plan.machines.slice(0, 2), 'library', 'host').missing).toEqual([['b', 'a']])
  expect(pairsOfRoles(plan, plan.machines, 'host', 'host').count).toBe(3)
})

test('law: drawn as links, as many come to be as were counted, and nothing is missing any more', () => {
  fc.assert(
    fc.property(planArbitrary(['host', 'library']), (any) => {
      const { missing, count, drawn } = pairsOfRoles(any, any.machines, 'host', 'library')
      const after = addLinks(any, missing)
      if (!after.ok) throw new Error(after.reason)
      expect(after.plan.links.length - any.links.length).toBe(count)
      expect(pairsOfRoles(after.plan, any.machines, 'library', 'host')).toEqual({
        missing: [],
        count: 0,
        drawn: drawn + count,
      })
    }),
  )
})
