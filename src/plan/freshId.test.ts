import { expect, it } from 'vitest'
import { nextId } from './freshId.ts'
import { emptyPlan } from './plan.ts'

it('counts on from the highest number of a prefix, whatever it stands on', () => {
  const plan = {
    ...emptyPlan('', 'vmm-2016'),
    machines: ['m2', 'm10', 'mx', 'm-4', 'm3a', 'x99'].map((id) => ({ id, name: '', roles: [], members: [] })),
    zones: [{ id: 'm12', name: '', cidrs: [] }],
  }
  expect(nextId(plan, 'm')).toBe('m13')
  expect(nextId(plan, 'l')).toBe('l1')
})

it('passes over numbers that are too long to count on from', () => {
  const plan = { ...emptyPlan('', 'vmm-2016'), zones: [{ id: `z${'9'.repeat(30)}`, name: '', cidrs: [] }] }
  expect(nextId(plan, 'z')).toBe('z1')
})
