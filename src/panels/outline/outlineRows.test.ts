import { expect, it } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { outlineRows } from './outlineRows.ts'

const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Site', cidrs: [] },
    { id: 'z2', name: 'Hosts', cidrs: [], parent: 'z1' },
    { id: 'z3', name: 'Empty', cidrs: [] },
  ],
  machines: [
    { id: 'm1', name: 'VMM01', roles: ['vmm-server'], zone: 'z1', members: [{ name: 'VMM01', address: '10.0.0.1' }] },
    { id: 'm2', name: 'HV01', roles: ['hyperv-host'], zone: 'z2', members: [] },
    { id: 'm3', name: 'CON01', roles: [], members: [] },
  ],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
}
const drawn = (open: readonly string[], lists?: (name: string) => boolean) =>
  outlineRows({
    ...{ plan, isOpen: (id) => open.includes(id), outside: 'Outside' },
    ...(lists && { lists: ({ name }) => lists(name) }),
  }).map(
    ({ level, name, place, of, isOpen }) =>
      `${'  '.repeat(level - 1)}${isOpen === undefined ? '·' : isOpen ? '-' : '+'} ${name} ${place}/${of}`,
  )

it('lists zones in zones, their machines, and members and links of those that are open', () => {
  expect(drawn(['zone z1', 'zone z2', 'machine m1', 'outside'])).toEqual([
    '- Site 1/3',
    '  - Hosts 1/2',
    '    + HV01 1/1',
    '  - VMM01 2/2',
    '    · VMM01 1/2',
    '    · HV01 2/2',
    '· Empty 2/3',
    '- Outside 3/3',
    '  · CON01 1/1',
  ])
  expect(drawn([])).toEqual(['+ Site 1/3', '· Empty 2/3', '+ Outside 3/3'])
})

it('lists what a search finds, with the zones around it and no others', () => {
  expect(drawn(['zone z1', 'zone z2'], (name) => name === 'HV01')).toEqual([
    '- Site 1/1',
    '  - Hosts 1/1',
    '    + HV01 1/1',
  ])
  expect(drawn([], () => false)).toEqual([])
})
