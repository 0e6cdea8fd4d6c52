import { describe, expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { enterprise } from '#plan/samples/enterprise.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { createFlowCache } from '../flowCache.ts'
import { findProblems } from '../problems.ts'
import { createFinder } from './createFinder.ts'
import { parseQuery } from './parseQuery.ts'
import type { Searched } from './searched.ts'

const lab: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Management', cidrs: ['10.0.1.0/24'] },
    { id: 'z2', name: 'DMZ', cidrs: ['10.0.2.0/24'] },
    { id: 'z3', name: 'DMZ inner', cidrs: [], parent: 'z2' },
  ],
  machines: [
    { id: 'm1', name: 'VMM01', roles: ['vmm-server'], zone: 'z1', members: [{ name: 'VMM01', address: '10.0.1.10' }] },
    {
      ...{ id: 'm2', name: 'Rack 1', roles: ['hyperv-host'], zone: 'z2', choices: { domain: 'trusted' } },
      members: [
        { name: 'HV01', address: '10.0.2.11' },
        { name: 'HV02', address: '10.0.2.16-10.0.2.20' },
      ],
    },
    {
      ...{ id: 'm3', name: 'BMC443', roles: ['bmc'], zone: 'z3', choices: { 'bmc-protocol': 'ipmi' } },
      members: [{ name: 'BMC443', address: 'bmc.corp.example' }],
    },
    { id: 'm4', name: 'Old', roles: [], members: [] },
  ],
  links: [
    { id: 'l1', ends: ['m1', 'm2'] },
    { id: 'l2', ends: ['m1', 'm3'], note: 'Waits for the new switch.' },
  ],
  notes: [{ id: 'n1', text: 'Switch it all off in May.', position: { x: 0, y: 0 } }],
  decisions: [{ flow: 'l1:m1>m2:tcp/443', state: 'rejected', note: 'Ask Ada first.' }],
}

const searched = (plan: Plan): Searched => {
  const { reviews } = createFlowCache(vmm2016).of(plan)
  return {
    plan,
    reviews,
    decisions: new Map(plan.decisions.map((decision) => [decision.flow, decision])),
    problems: findProblems(plan, vmm2016),
    changes: new Map([['l2', 'new']]),
  }
}
const finder = createFinder(vmm2016)
const inLab = searched(lab)
const found = (text: string, where = inLab) => {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault.kind}`)
  const { machines, links, zones, notes } = finder(parsed.query, where)
  return [...machines, ...links, ...zones, ...notes].join(' ')
}

describe('bare words', () => {
  test('match names, members, roles and their aliases, addresses, zones', () => {
    expect(found('vmm01')).toBe('m1')
    expect(found('hv02')).toBe('m2')
    expect(found('"rack 1"')).toBe('m2')
    expect(found('hyper-v')).toBe('m2')
    expect(found('idrac')).toBe('m3')
    expect(found('corp.example')).toBe('m3')
    expect(found('*.example')).toBe('m3')
    expect(found('dmz')).toBe('z2 z3')
    expect(found('nobody')).toBe('')
  })
  test('match addresses by network, star and range', () => {
    expect(found('10.0.2.*')).toBe('m2 z2')
    expect(found('10.0.2.0/24')).toBe('m2 z2')
    expect(found('10.0.2.7/24')).toBe('m2 z2')
    expect(found('10.0.2.18')).toBe('m2 z2')
    expect(found('10.0.*')).toBe('m1 m2 z1 z2')
  })
  test('a number is a port of flows and a part of names', () => {
    expect(found('443')).toBe('m3 l1')
    expect(found('623')).toBe('l2')
    expect(found('-443')).toBe('m1 m2 m4 z1 z2 z3 n1')
  })
  test('find what is noted', () => {
    expect(found('ada')).toBe('l1')
    expect(found('switch')).toBe('l2 n1')
    expect(found('note:switch -note:may')).toBe('l2')
  })
})

describe('fields', () => {
  test('hold together', () => {
    expect(found('role:bmc')).toBe('m3')
    expect(found('role:bmc,vmm-server')).toBe('m1 m3')
    expect(found('zone:dmz')).toBe('m2 m3 z2 z3')
    expect(found('zone:"dmz inner"')).toBe('m3 z3')
    expect(found('zone:""')).toBe('m4')
    expect(found('zone:dmz role:bmc')).toBe('m3')
    expect(found('zone:dmz -role:bmc')).toBe('m2')
    expect(found('address:10.0.2.16')).toBe('m2 z2')
    expect(found('address:""')).toBe('m4')
    expect(found('name:v*')).toBe('m1')
  })
  test('about flows are answered by one flow that has all of it', () => {
    expect(found('port:443 from:vmm01')).toBe('l1')
    expect(found('port:443 from:rack')).toBe('')
    expect(found('transport:udp')).toBe('l2')
    expect(found('transport:udp to:bmc*')).toBe('l2')
    expect(found('port:400-450 state:rejected')).toBe('l1')
    expect(found('port:443 -state:rejected')).toBe('')
    expect(found('state:open')).toBe('l1 l2')
    expect(found('-state:open')).toBe('l1')
  })
  test('and words count for the ends of links when flows are asked for', () => {
    expect(found('bmc port:623')).toBe('l2')
    expect(found('role:bmc state:open')).toBe('l2')
    expect(found('state:open -role:bmc')).toBe('l1')
    expect(found('zone:management 443')).toBe('l1')
  })
  test('ask for problems, changes and notes', () => {
    expect(found('problem:machine-without-role')).toBe('m4')
    expect(found('problem:without-role zone:""')).toBe('m4')
    expect(found('problem:error')).toBe('')
    expect(found('change:new')).toBe('l2')
    expect(found('note:first role:vmm-server')).toBe('l1')
  })
  test('nothing is found by no words', () => expect(found('  ')).toBe(''))
})

test('a keystroke on a large plan is answered at once', () => {
  const { machines, links } = enterprise.plan
  const copies = Math.ceil(3000 / machines.length)
  const renamed = (id: string, copy: number) => `${id}-${copy}`
  const plan: Plan = {
    ...enterprise.plan,
    zones: [],
    decisions: [],
    machines: Array.from({ length: copies }, (_, copy) =>
      machines.map(({ zone: _zone, ...machine }) => ({ ...machine, id: renamed(machine.id, copy) })),
    ).flat(),
    links: Array.from({ length: copies }, (_, copy) =>
      links.map(({ id, ends: [a, b] }) => ({
        id: renamed(id, copy),
        ends: [renamed(a, copy), renamed(b, copy)] as const,
      })),
    ).flat(),
  }
  const large = searched(plan)
  const typed = ['v', 'vm', 'vmm', '4', '44', '443', 'port:443 from:vmm*', 'state:open transport:tcp']
  const rounds = Array.from({ length: 4 }, () => {
    const started = performance.now()
    for (const text of typed) found(text, large)
    return (performance.now() - started) / typed.length
  })
  expect(Math.min(...rounds)).toBeLessThan(30)
})
