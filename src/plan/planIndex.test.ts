import { expect, it } from 'vitest'
import { emptyPlan, type Plan } from './plan.ts'
import { linksById, linksOf, machinesById, zonesById } from './planIndex.ts'

const machine = (id: string) => ({ id, name: id, roles: [], members: [] })
const plan: Plan = {
  ...emptyPlan('', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'Z', cidrs: [] }],
  machines: ['__proto__', 'm2', 'm3'].map(machine),
  links: [
    { id: 'l1', ends: ['__proto__', 'm2'] },
    { id: 'l2', ends: ['m3', '__proto__'] },
  ],
}

it('finds items by id and links by machine', () => {
  expect(machinesById(plan).get('m2')).toBe(plan.machines[1])
  expect(zonesById(plan).get('z1')).toBe(plan.zones[0])
  expect(linksById(plan).get('l2')).toBe(plan.links[1])
  expect(linksOf(plan, '__proto__')).toEqual(plan.links)
  expect(linksOf(plan, 'm3')).toEqual([plan.links[1]])
  expect(linksOf(plan, 'constructor')).toEqual([])
})

it('is made once for a list, however often the rest of the plan changes', () => {
  const renamed: Plan = { ...plan, name: 'other' }
  expect(machinesById(renamed)).toBe(machinesById(plan))
  expect(machinesById({ ...plan, machines: [] })).not.toBe(machinesById(plan))
})

it('is made again for a list that was not asked for in a long time, and forgets none of the last ones', () => {
  const lists = Array.from({ length: 20 }, () => ({ ...plan, machines: [...plan.machines] }))
  const first = machinesById(plan)
  const indexes = lists.map(machinesById)
  expect(machinesById(plan)).not.toBe(first)
  expect(machinesById(plan)).toEqual(first)
  expect(machinesById(lists[19] ?? plan)).toBe(indexes[19])
})
