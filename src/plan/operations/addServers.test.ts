import { describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import { addServers } from './addServers.ts'
import { addLinks } from './linkOperations.ts'
import type { OperationResult } from './operationResult.ts'

const lab: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'Management', cidrs: [] }],
  machines: [{ id: 'm1', name: 'VMM01', roles: ['vmm-server'], members: [] }],
}
const host = (number: number, zone: { id: string } | { name: string } | null = { name: 'Hosts' }) => ({
  name: `HV0${number}`,
  address: `10.0.2.${number}`,
  roles: ['hyperv-host'],
  zone,
})

function planOf(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}

describe('addServers', () => {
  it('makes a machine of each row and every zone once', () => {
    const plan = planOf(addServers(lab, [host(1), host(2, { name: 'HOSTS' }), host(3, { name: 'management' })], 'each'))
    expect(plan.zones.map(({ id, name }) => [id, name])).toEqual([
      ['z1', 'Management'],
      ['z2', 'Hosts'],
    ])
    expect(plan.machines.slice(1)).toEqual([
      { id: 'm2', name: 'HV01', roles: ['hyperv-host'], zone: 'z2', members: [{ name: 'HV01', address: '10.0.2.1' }] },
      { id: 'm3', name: 'HV02', roles: ['hyperv-host'], zone: 'z2', members: [{ name: 'HV02', address: '10.0.2.2' }] },
      { id: 'm4', name: 'HV03', roles: ['hyperv-host'], zone: 'z1', members: [{ name: 'HV03', address: '10.0.2.3' }] },
    ])
    expect(plan.machines[0]).toBe(lab.machines[0])
  })

  it('makes a machine of each set of roles, zone, choices and cluster when grouped', () => {
    const plan = planOf(
      addServers(
        lab,
        [
          host(1),
          { ...host(2), cluster: 'CL1' },
          host(3),
          { ...host(4), cluster: 'CL1' },
          { ...host(5), choices: { domain: 'perimeter' } },
          host(6, { id: 'z1' }),
          { ...host(7), roles: [] },
          { ...host(8), roles: [] },
        ],
        'grouped',
      ),
    )
    expect(plan.machines.slice(1).map(({ name, members }) => [name, members.length])).toEqual([
      ['HV01 – HV03', 2],
      ['CL1', 2],
      ['HV05', 1],
      ['HV06', 1],
      ['HV07', 1],
      ['HV08', 1],
    ])
    expect(plan.machines[3]?.choices).toEqual({ domain: 'perimeter' })
  })

  it('is refused as a whole for an unknown zone or a name that no plan can hold', () => {
    expect(addServers(lab, [host(1), host(2, { id: 'z9' })], 'each')).toEqual({
      ok: false,
      reason: 'There is no zone with the id "z9".',
    })
    expect(addServers(lab, [{ ...host(1), name: 'x'.repeat(10_001) }], 'each')).toMatchObject({ ok: false })
    expect(planOf(addServers(lab, [], 'each'))).toBe(lab)
  })
})

describe('addLinks', () => {
  it('links every pair once and passes over those that are linked', () => {
    const plan = planOf(addServers(lab, [host(1), host(2)], 'each'))
    const linked = planOf(
      addLinks({ ...plan, links: [{ id: 'l4', ends: ['m2', 'm1'] }] }, [
        ['m1', 'm2'],
        ['m1', 'm3'],
        ['m3', 'm1'],
        ['m3', 'm3'],
      ]),
    )
    expect(linked.links).toEqual([
      { id: 'l4', ends: ['m2', 'm1'] },
      { id: 'l5', ends: ['m1', 'm3'] },
    ])
    expect(planOf(addLinks(linked, [['m1', 'm3']]))).toBe(linked)
    expect(addLinks(plan, [['m1', 'm9']])).toMatchObject({ ok: false })
  })
})
