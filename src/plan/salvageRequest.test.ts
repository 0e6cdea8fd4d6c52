import { describe, expect, it } from 'vitest'
import { parsePlan } from './parsePlan.ts'
import type { Plan } from './plan.ts'

const zones = [
  { id: 'z1', name: 'Management', cidrs: [] },
  { id: 'z2', name: 'Hosts', cidrs: [] },
]
const firewalls = [
  { id: 'f1', name: 'FW-A' },
  { id: 'f2', name: 'FW-B' },
]
const machines = [
  { id: 'm1', name: 'VMM01', roles: [], members: [] },
  { id: 'm2', name: 'HV01', roles: [], members: [] },
]

/** Opens version 1 with these fields; gives the plan and "path: message" for everything left out. */
function open(fields: object): { readonly plan: Plan; readonly leftOut: readonly string[] } {
  const result = parsePlan({ format: 'portolan', version: 1, zones, firewalls, machines, ...fields })
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`)
  return { plan: result.plan, leftOut: result.leftOut.map(({ path, message }) => `${path}: ${message}`) }
}

describe('nested zones', () => {
  it('lose a parent that does not exist, and one of every ring', () => {
    const { plan, leftOut } = open({
      zones: [
        { id: 'a', name: 'A', parent: 'gone' },
        { id: 'b', name: 'B', parent: 'c' },
        { id: 'c', name: 'C', parent: 'd' },
        { id: 'd', name: 'D', parent: 'c' },
        { id: 'e', name: 'E', parent: 'e' },
        { id: 'f', name: 'F', parent: 'b' },
      ],
    })
    expect(plan.zones.map((zone) => zone.parent)).toEqual([undefined, 'c', 'd', undefined, undefined, 'b'])
    expect(leftOut).toEqual([
      '$.zones[0].parent: There is no zone "gone". The zone stays, inside no other.',
      '$.zones[3].parent: The zone "c" lies in this zone itself. The zone stays, inside no other.',
      '$.zones[4].parent: The zone "e" lies in this zone itself. The zone stays, inside no other.',
    ])
  })

  it('may lie ten thousand deep', () => {
    const deep = Array.from({ length: 10_000 }, (_, at) => ({ id: `z${at}`, name: '', parent: `z${at + 1}` }))
    const { plan, leftOut } = open({ zones: [...deep.slice(0, -1), { id: 'z9999', name: '', parent: 'z0' }] })
    expect(leftOut).toHaveLength(1)
    expect(plan.zones.filter((zone) => zone.parent === undefined)).toHaveLength(1)
  })
})

describe('boundaries', () => {
  it('stand in the order of their sides, once for each pair', () => {
    const { plan, leftOut } = open({
      boundaries: [
        { between: ['z2', 'z1'], firewalls: ['f2', 'f1', 'f2'] },
        { between: ['z1', null], firewalls: [] },
        { between: ['z1', 'z2'], firewalls: [] },
        { between: ['z1', 'z1'], firewalls: [] },
        { between: ['z1', 'z9'], firewalls: [] },
      ],
    })
    expect(plan.boundaries).toEqual([
      { between: ['z1', 'z2'], firewalls: ['f2', 'f1'] },
      { between: [null, 'z1'], firewalls: [] },
    ])
    expect(leftOut).toEqual([
      '$.boundaries[2].between: An earlier boundary has the same two sides. The second is left out.',
      '$.boundaries[3].between: A zone has no boundary with itself. The boundary is left out.',
      '$.boundaries[4].between: There is no zone "z9". The boundary is left out.',
    ])
  })

  it('never come to say "no firewall" because the file is broken', () => {
    const { plan, leftOut } = open({
      boundaries: [
        { between: ['z1', 'z2'], firewalls: ['f9'] },
        { between: ['z1', null], firewalls: [7] },
        { between: ['z2', null], firewalls: ['f9', 'f1'] },
      ],
    })
    expect(plan.boundaries).toEqual([{ between: [null, 'z2'], firewalls: ['f1'] }])
    expect(leftOut).toEqual([
      '$.boundaries[1].firewalls: An id must be text of 1 to 200 characters. The boundary is left out.',
      '$.boundaries[0].firewalls: There is no firewall "f9". The boundary is left out.',
      '$.boundaries[2].firewalls: There is no firewall "f9". The boundary keeps the others.',
    ])
  })
})

describe('what hangs on firewalls, links and packs', () => {
  it('details are for a firewall of the plan, a rule or a row, once', () => {
    const { plan, leftOut } = open({
      details: [
        { scope: 'row', id: 'P1', details: { owner: 'Ops' } },
        { scope: 'firewall', id: 'f9', details: { owner: 'Ops' } },
        { scope: 'row', id: 'P1', details: { owner: 'Net' } },
        { scope: 'firewall', id: 'f1', details: { owner: '', expires: '2025-02-30' } },
        { scope: 'rule', id: 'r', details: { expires: '2025-03-31' } },
      ],
    })
    expect(plan.details).toEqual([
      { scope: 'row', id: 'P1', details: { owner: 'Ops' } },
      { scope: 'rule', id: 'r', details: { expires: '2025-03-31' } },
    ])
    expect(leftOut.map((line) => line.split(': ')[0])).toEqual([
      '$.details[3].details.expires',
      '$.details[1].id',
      '$.details[2].id',
    ])
  })

  it('own flows start at an end of their link and have the port they need: none never becomes any', () => {
    const flow = { initiator: 'm1', transport: 'tcp', port: '8443-8443', service: 'X', reason: 'backup' }
    const { port: _port, ...portless } = flow
    const { plan, leftOut } = open({
      links: [
        {
          id: 'l1',
          ends: ['m1', 'm2'],
          flows: [flow, { ...flow, initiator: 'm3' }, portless, { ...flow, port: 0 }, { ...flow, transport: 'icmp' }],
        },
      ],
    })
    expect(plan.links).toEqual([{ id: 'l1', ends: ['m1', 'm2'], flows: [{ ...flow, port: 8443 }] }])
    expect(leftOut).toEqual([
      '$.links[0].flows[3].port: A port must be a number from 1 to 65535, or a range such as "49152-65535". The port is left out.',
      '$.links[0].flows[1]: The link has no end "m3". The flow is left out.',
      '$.links[0].flows[2]: A TCP flow needs a port: without one it would be any. The flow is left out.',
      '$.links[0].flows[3]: A TCP flow needs a port: without one it would be any. The flow is left out.',
      '$.links[0].flows[4]: ICMP has no ports. The flow is left out.',
    ])
    expect(open({ links: [{ id: 'l1', ends: ['m1', 'm2'], flows: [portless] }] }).plan.links).toEqual([
      { id: 'l1', ends: ['m1', 'm2'] },
    ])
  })

  it('own packs lose their broken rules', () => {
    const rule = {
      id: 'r1',
      initiator: 'vmm-server',
      listener: 'hyperv-host',
      transport: 'udp',
      port: 514,
      service: 'Syslog',
      channel: 'log',
      purpose: 'Logs.',
    }
    const { plan, leftOut } = open({
      ownPacks: [
        { id: 'p', name: 'Ours', source: 'Ops', rules: [rule, rule, { ...rule, id: 'r2', port: 'x' }, { id: 'r3' }] },
        { id: 'p', name: 'Again', source: '', rules: [] },
      ],
    })
    expect(plan.ownPacks).toEqual([{ id: 'p', name: 'Ours', source: 'Ops', rules: [rule] }])
    expect(leftOut.map((line) => line.split(': ')[0])).toEqual([
      '$.ownPacks[0].rules[2].port',
      '$.ownPacks[0].rules[3]',
      '$.ownPacks[1].id',
      '$.ownPacks[0].rules[1]',
      '$.ownPacks[0].rules[2]',
    ])
  })

  it('handed-over rows ask for something, in services that can be read', () => {
    const row = { id: 'P1', sources: ['10.0.0.1'], destinations: ['10.0.0.2'], services: ['tcp/443', 'icmp'] }
    const { plan, leftOut } = open({
      requests: [
        {
          id: 'r1',
          date: '2025-03-31',
          note: '',
          rows: [row, { ...row, sources: [] }, { ...row, id: 'P2', services: ['any', 'udp/623'] }, row],
        },
        { id: 'r2', date: 'March', rows: [] },
      ],
    })
    expect(plan.requests).toEqual([
      { id: 'r1', date: '2025-03-31', rows: [row, { ...row, id: 'P2', services: ['udp/623'] }] },
    ])
    expect(leftOut.map((line) => line.split(': ')[0])).toEqual([
      '$.requests[0].rows[2].services[0]',
      '$.requests[1].date',
      '$.requests[0].rows[1]',
      '$.requests[0].rows[3]',
    ])
  })

  it('problems are accepted once each', () => {
    const { plan, leftOut } = open({
      accepted: [{ problem: 'b', note: 'known' }, { problem: 'a', note: '' }, { problem: 'b' }],
    })
    expect(plan.accepted).toEqual([{ problem: 'a' }, { problem: 'b', note: 'known' }])
    expect(leftOut).toHaveLength(1)
  })
})
