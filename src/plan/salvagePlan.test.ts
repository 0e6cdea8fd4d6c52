import { describe, expect, it } from 'vitest'
import { parsePlan } from './parsePlan.ts'
import type { Plan } from './plan.ts'

const vmm = { id: 'm1', name: 'VMM01', roles: ['vmm-server'], members: [] }
const host = { id: 'm2', name: 'HV01', roles: ['hyperv-host'], members: [] }
const link = { id: 'l1', ends: ['m1', 'm2'] }

/** Opens version 1 with these fields; gives the plan and "path: message" for everything left out. */
function open(fields: object): { readonly plan: Plan; readonly leftOut: readonly string[] } {
  const result = parsePlan({ format: 'portolan', version: 1, ...fields })
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`)
  return { plan: result.plan, leftOut: result.leftOut.map(({ path, message }) => `${path}: ${message}`) }
}

describe('a plan with broken items', () => {
  it('opens with the good ones and lists the others by path', () => {
    const { plan, leftOut } = open({
      machines: [vmm, 7, { name: 'no id' }, { ...host, id: 5 }, host],
      links: [link, { id: 'l2', ends: ['m1'] }, { id: 'l3', ends: 'm1-m2' }],
    })
    expect(plan.machines).toEqual([vmm, host])
    expect(plan.links).toEqual([link])
    expect(leftOut).toEqual([
      '$.machines[1]: A machine must be an object. The machine is left out.',
      '$.machines[2]: The field "id" is missing. The machine is left out.',
      '$.machines[3].id: An id must be text of 1 to 200 characters. The machine is left out.',
      '$.links[1].ends: The ends of a link must be two machine ids. The link is left out.',
      '$.links[2].ends: The ends of a link must be two machine ids. The link is left out.',
    ])
  })

  it('loses only a broken field when the item can live without it', () => {
    const { plan, leftOut } = open({
      zones: [
        {
          id: 'z1',
          name: 'Z',
          cidrs: ['10.0.0.0/8', 4, ' '],
          trust: 'maybe',
          box: { x: 0, y: 0, width: -1, height: 1 },
        },
      ],
      machines: [
        {
          ...vmm,
          roles: ['vmm-server', 3],
          position: { x: 'left', y: 0 },
          members: [{ name: 'A', address: 10 }, 'B', { name: 'C' }],
        },
      ],
    })
    expect(plan.zones).toEqual([{ id: 'z1', name: 'Z', cidrs: ['10.0.0.0/8'] }])
    expect(plan.machines).toEqual([{ ...vmm, members: [{ name: 'A' }, { name: 'C' }] }])
    expect(leftOut.map((line) => line.split(':')[0])).toEqual([
      '$.zones[0].cidrs[1]',
      '$.zones[0].cidrs[2]',
      '$.zones[0].trust',
      '$.zones[0].box.width',
      '$.machines[0].roles[1]',
      '$.machines[0].members[0].address',
      '$.machines[0].members[1]',
      '$.machines[0].position.x',
    ])
    expect(leftOut.at(-1)).toMatch(/The position is left out\.$/)
    expect(leftOut[6]).toBe('$.machines[0].members[1]: A member must be an object. The member is left out.')
  })

  it('lists fields it does not know', () => {
    const { leftOut } = open({ 'x y': 1, machines: [{ ...vmm, colour: 'red' }] })
    expect(leftOut).toEqual([
      '$["x y"]: Portolan does not know this field. It is left out.',
      '$.machines[0].colour: Portolan does not know this field. It is left out.',
    ])
  })

  it('is refused when it held items and none is good', () => {
    expect(parsePlan({ format: 'portolan', version: 1, machines: { m1: vmm } })).toEqual({
      ok: false,
      reason: 'broken',
      faults: [{ path: '$.machines', message: 'The machines must be a list. All of them are left out.' }],
    })
  })
})

describe('references', () => {
  it('keep the first of two items with one id', () => {
    const { plan, leftOut } = open({ machines: [vmm, { ...host, id: 'm1' }, host] })
    expect(plan.machines).toEqual([vmm, host])
    expect(leftOut).toEqual([
      '$.machines[1].id: An earlier machine has the id "m1" too. The second machine is left out.',
    ])
  })

  it('of links lead to two different machines, once for each pair; paths count what was in the file', () => {
    const { plan, leftOut } = open({
      machines: [vmm, host],
      links: [
        null,
        { id: 'a', ends: ['m1', 'm9'] },
        { id: 'b', ends: ['m1', 'm1'] },
        link,
        { id: 'c', ends: ['m2', 'm1'] },
      ],
    })
    expect(plan.links).toEqual([link])
    expect(leftOut).toEqual([
      '$.links[0]: A link must be an object. The link is left out.',
      '$.links[1].ends: There is no machine "m9". The link is left out.',
      '$.links[2].ends: A machine cannot be linked to itself. The link is left out.',
      '$.links[4].ends: An earlier link joins the same two machines. The second link is left out.',
    ])
  })

  it('to an unknown zone take the machine out of it', () => {
    const { plan, leftOut } = open({ machines: [{ ...vmm, zone: 'z9' }] })
    expect(plan.machines).toEqual([vmm])
    expect(leftOut).toEqual(['$.machines[0].zone: There is no zone "z9". The machine stays, outside any zone.'])
  })

  it('of decisions lead to a link and its ends', () => {
    const good = { flow: 'l1:m2>m1:tcp/443', state: 'rejected' }
    const { plan, leftOut } = open({
      machines: [vmm, host],
      links: [link],
      decisions: [
        { flow: 'l2:m1>m2:icmp', state: 'reviewed' },
        { flow: 'l1:m1>m9:icmp', state: 'reviewed' },
        good,
        { ...good, state: 'reviewed' },
        { flow: 'l1:m1>m2:icmp', state: 'open' },
        { flow: 'l1:m1>m2:tcp/80', state: 'perhaps' },
      ],
    })
    expect(plan.decisions).toEqual([good])
    expect(leftOut.map((line) => line.split(': ')[0])).toEqual([
      '$.decisions[5].state',
      '$.decisions[0].flow',
      '$.decisions[1].flow',
      '$.decisions[3].flow',
    ])
  })

  it('name roles and packs once', () => {
    const { plan, leftOut } = open({ machines: [{ ...vmm, roles: ['a', 'b', 'a'] }], packs: ['p', 'p'] })
    expect([plan.machines[0]?.roles, plan.packs]).toEqual([['a', 'b'], ['p']])
    expect(leftOut.map((line) => line.split(':')[0])).toEqual(['$.machines[0].roles[2]', '$.packs[1]'])
  })
})

describe('values', () => {
  it.each([
    0,
    65536,
    80.5,
    '0',
    '65536',
    '9-1',
    '80,443',
    '1-2-3',
    '',
    ' 80',
    'http',
    true,
    null,
    '080',
    Number.POSITIVE_INFINITY,
  ])('the setting %j is left out', (value) => {
    const { plan, leftOut } = open({ settings: { good: 443, bad: value } })
    expect(plan.settings).toEqual({ good: 443 })
    expect(leftOut).toHaveLength(1)
    expect(leftOut[0]).toMatch(/^\$\.settings\.bad: /)
  })

  it.each(['2025-02-30', '2025-13-01', '2023-02-29', '31.03.2025', '2025-3-1', 20250331])(
    'the date %j is left out',
    (date) => {
      const { plan, leftOut } = open({ request: { owner: 'Ops', expires: date } })
      expect(plan.request).toEqual({ owner: 'Ops' })
      expect(leftOut[0]).toMatch(/^\$\.request\.expires: .*YYYY-MM-DD/)
    },
  )

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e308, '5', null])('the coordinate %s is left out', (x) => {
    expect(open({ machines: [{ ...vmm, position: { x, y: 0 } }] }).plan.machines).toEqual([vmm])
  })

  it('a name over 10,000 characters costs the machine', () => {
    const { plan, leftOut } = open({ machines: [host, { ...vmm, name: 'x'.repeat(10_001) }] })
    expect(plan.machines).toEqual([host])
    expect(leftOut).toEqual([
      '$.machines[1].name: This must be text of at most 10,000 characters. The machine is left out.',
    ])
  })

  it('a file with more than a million faults is given up', () => {
    const members = Array.from({ length: 1_000_001 }, () => 0)
    const result = parsePlan({ format: 'portolan', version: 1, machines: [host, { ...vmm, members }] })
    expect(result).toMatchObject({ ok: false, reason: 'broken' })
    expect(result.ok ? '' : result.faults.at(-1)?.message).toBe('990,001 more faults are not listed.')
  })

  it('at most 10,000 faults are listed, the rest is counted', () => {
    const { leftOut } = open({ machines: [vmm, ...Array.from({ length: 12_000 }, () => 0)] })
    expect(leftOut).toHaveLength(10_001)
    expect(leftOut.at(-1)).toBe('$: 2,000 more faults are not listed.')
  })
})
