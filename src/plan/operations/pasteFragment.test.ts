import { describe, expect, test } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import { fragmentOf, freeName, pasteFragment } from './pasteFragment.ts'

const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Outer', cidrs: ['10.0.0.0/16'], box: { x: 0, y: 0, width: 900, height: 500 } },
    { id: 'z2', name: 'Inner', cidrs: [], parent: 'z1', box: { x: 500, y: 50, width: 300, height: 200 } },
  ],
  machines: [
    {
      ...{ id: 'm1', name: 'HV01', roles: ['hyperv-host'], zone: 'z2', position: { x: 520, y: 100 } },
      members: [{ name: 'HV01', address: '10.0.0.1' }],
    },
    { id: 'm2', name: 'HV02', roles: ['hyperv-host'], zone: 'z1', position: { x: 20, y: 100 }, members: [] },
    { id: 'm3', name: 'VMM', roles: ['vmm-server'], position: { x: 1200, y: 60 }, members: [] },
  ],
  links: [
    {
      ...{ id: 'l1', ends: ['m1', 'm2'] },
      flows: [{ initiator: 'm2', transport: 'tcp', port: 8443, service: 'Backup', reason: 'Asked for' }],
    },
    { id: 'l2', ends: ['m1', 'm3'] },
  ],
}

const pastedInto = (target: Plan, ...rest: [Parameters<typeof fragmentOf>[1], boolean?]) => {
  const result = pasteFragment(target, fragmentOf(plan, rest[0]), { x: 40, y: 20 }, rest[1])
  if (!result.ok) throw new Error(result.reason)
  return result
}

describe('a fragment', () => {
  test('holds what stands in its zones, and only links between its machines', () => {
    const fragment = fragmentOf(plan, { zones: ['z1'], machines: [], links: ['l2'] })
    expect(fragment.zones.map(({ id }) => id)).toEqual(['z1', 'z2'])
    expect(fragment.machines.map(({ id }) => id)).toEqual(['m1', 'm2'])
    expect(fragment.links.map(({ id }) => id)).toEqual(['l1'])
  })

  test('pasted into its own plan is a moved copy with names and addresses of its own', () => {
    const { plan: after, pasted } = pastedInto(plan, { zones: [], machines: ['m1', 'm2'], links: [] })
    expect(pasted.machines).toHaveLength(2)
    const [first, second] = after.machines.slice(3)
    expect(first).toMatchObject({ name: 'HV03', zone: 'z2', position: { x: 560, y: 120 }, members: [{ name: 'HV03' }] })
    expect(first?.members[0]?.address).toBeUndefined()
    expect(second).toMatchObject({ name: 'HV04', zone: 'z1' })
    const link = after.links.find(({ id }) => id === pasted.links[0])
    expect(link?.ends).toEqual([first?.id, second?.id])
    expect(link?.flows).toMatchObject([{ initiator: second?.id, port: 8443 }])
    expect(after.machines.slice(0, 3)).toEqual(plan.machines)
  })

  test('pasted into another plan keeps names, addresses and zones', () => {
    const { plan: after } = pastedInto(emptyPlan('Other', 'vmm-2016'), { zones: ['z1'], machines: [], links: [] })
    expect(after.machines.map(({ name, members }) => [name, members[0]?.address])).toEqual([
      ['HV01', '10.0.0.1'],
      ['HV02', undefined],
    ])
    expect(after.zones).toMatchObject([{ name: 'Outer' }, { name: 'Inner', parent: after.zones[0]?.id }])
    expect(after.machines.map(({ zone }) => zone)).toEqual([after.zones[1]?.id, after.zones[0]?.id])
  })

  test('without its zone stands outside in a plan that does not have it', () => {
    const { plan: after } = pastedInto(emptyPlan('Other', 'vmm-2016'), { zones: [], machines: ['m1'], links: [] })
    expect(after.machines[0]?.zone).toBeUndefined()
  })
})

test('free names count on', () => {
  expect(freeName('HV01', new Set())).toBe('HV01')
  expect(freeName('HV01', new Set(['HV01', 'HV02']))).toBe('HV03')
  expect(freeName('HV099', new Set(['HV099']))).toBe('HV100')
  expect(freeName('Rack', new Set(['Rack', 'Rack 2']))).toBe('Rack 3')
})
