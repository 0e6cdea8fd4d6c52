import { expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { litParts } from './litParts.ts'
import { foundNothing } from './searched.ts'

const machine = (id: string, zone?: string) => ({ id, name: id, roles: [], members: [], ...(zone && { zone }) })
const plan: Plan = {
  ...emptyPlan('Lit', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Outer', cidrs: [] },
    { id: 'z2', name: 'Inner', cidrs: [], parent: 'z1' },
  ],
  machines: [machine('m1', 'z2'), machine('m2', 'z1'), machine('m3')],
  links: [
    { id: 'l1', ends: ['m1', 'm2'] },
    { id: 'l2', ends: ['m2', 'm3'] },
  ],
}
const lit = (found: Partial<typeof foundNothing>) => {
  const { machines, links, zones } = litParts(plan, { ...foundNothing, ...found })
  return [...machines, ...links, ...zones].sort().join(' ')
}

test('a link shows its ends, a machine its zones, a zone what stands in it', () => {
  expect(lit({})).toBe('')
  expect(lit({ machines: ['m1'] })).toBe('m1 z1 z2')
  expect(lit({ machines: ['m1', 'm2'] })).toBe('l1 m1 m2 z1 z2')
  expect(lit({ links: ['l2'] })).toBe('l2 m2 m3 z1')
  expect(lit({ zones: ['z1'] })).toBe('l1 m1 m2 z1 z2')
})
