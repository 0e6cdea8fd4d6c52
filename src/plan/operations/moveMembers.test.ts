import { expect, it } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import { moveMembers } from './moveMembers.ts'

const plan: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  machines: [
    {
      id: 'm1',
      name: 'Rack 1',
      roles: [],
      members: [{ name: 'A' }, { name: 'B', address: '10.0.0.2' }, { name: 'C' }],
    },
    { id: 'm2', name: 'Rack 2', roles: [], members: [{ name: 'D' }] },
  ],
}
const members = (moves: Parameters<typeof moveMembers>[1]) => {
  const result = moveMembers(plan, moves)
  return result.ok ? result.plan.machines.map((machine) => machine.members.map(({ name }) => name).join('')) : null
}

it('moves members to the end of another machine, and leaves those that stay', () => {
  expect(
    members([
      { machine: 'm1', index: 2, to: 'm2' },
      { machine: 'm1', index: 0, to: 'm2' },
      { machine: 'm2', index: 0, to: 'm2' },
    ]),
  ).toEqual(['B', 'DCA'])
  expect(
    members([
      { machine: 'm1', index: 0, to: 'm2' },
      { machine: 'm2', index: 0, to: 'm1' },
    ]),
  ).toEqual(['BCD', 'A'])
})

it('changes nothing when nothing moves, and refuses what is not there', () => {
  expect(moveMembers(plan, [{ machine: 'm1', index: 0, to: 'm1' }])).toEqual({ ok: true, plan })
  expect(moveMembers(plan, [{ machine: 'm1', index: 3, to: 'm2' }])).toMatchObject({ ok: false })
  expect(moveMembers(plan, [{ machine: 'm1', index: 0, to: 'm9' }])).toMatchObject({ ok: false })
})
