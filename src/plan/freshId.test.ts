import { expect, it } from 'vitest'
import { freeIds, nextId, nextIds } from './freshId.ts'
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

it('finds room below numbers that leave none above them', () => {
  const ids = ['z1', 'z2', 'z5', 'z999999999999999']
  const plan = { ...emptyPlan('', 'vmm-2016'), zones: ids.map((id) => ({ id, name: '', cidrs: [] })) }
  expect(nextId(plan, 'z')).toBe('z3')
  expect(freeIds(plan, 'z', 3)).toEqual(['z6', 'z7', 'z8'])
  expect([...nextIds(plan, 'z', [{ id: 'a' }, { id: 'b' }]).values()]).toEqual(['z3', 'z4'])
})

it('gives nothing new the id that an accepted problem names, though what it was about is gone', () => {
  const accepted = [
    'machine-outside-zones:m7',
    'invalid-cidr:z3:10.0.0.0/33',
    'link-without-ports:l2',
    'duplicate-name:m9x',
  ]
  const plan = { ...emptyPlan('', 'vmm-2016'), accepted: accepted.map((problem) => ({ problem })) }
  expect(['m', 'z', 'l', 'n'].map((prefix) => nextId(plan, prefix))).toEqual(['m8', 'z4', 'l3', 'n1'])
})
