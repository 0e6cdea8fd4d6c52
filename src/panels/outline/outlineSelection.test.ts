import { expect, it } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { nothing, selectLink, selectMachine, selectZone } from '#session/selection.ts'
import { rowFor, without } from './outlineSelection.ts'

const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Site', cidrs: [] },
    { id: 'z2', name: 'Hosts', cidrs: [], parent: 'z1' },
  ],
  machines: [
    { id: 'm1', name: 'HV01', roles: [], zone: 'z2', members: [] },
    { id: 'm2', name: 'CON01', roles: [], members: [] },
  ],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
}

it('takes things out of what is chosen, and leaves all else in it, notes too', () => {
  const chosen = { machines: ['m1', 'm2'], links: ['l1'], zones: ['z1', 'z2'], notes: ['n1'] }
  expect(without(chosen, { ...nothing, machines: ['m1'], zones: ['z2'] })).toEqual({
    ...{ machines: ['m2'], links: ['l1'], zones: ['z1'], notes: ['n1'] },
  })
  expect(without(chosen, selectLink('l1'))).toEqual({ ...chosen, links: [] })
})

it('finds the row of what was chosen, and what must be open around it', () => {
  expect(rowFor(plan, selectMachine('m1'))).toEqual({ id: 'machine m1', around: ['zone z2', 'zone z1'] })
  expect(rowFor(plan, selectMachine('m2'))).toEqual({ id: 'machine m2', around: ['outside'] })
  expect(rowFor(plan, selectZone('z2'))).toEqual({ id: 'zone z2', around: ['zone z1'] })
  expect(rowFor(plan, selectLink('l1'))?.around).toEqual(['machine m1', 'zone z2', 'zone z1'])
  expect(rowFor(plan, { ...selectMachine('m2'), links: ['l1'] })?.id).toBe('machine m2')
  expect(rowFor(plan, nothing)).toBeNull()
})
