import { describe, expect, it } from 'vitest'
import { emptyPlan, type OwnPack, type Plan } from '../plan.ts'
import { acceptProblem, unacceptProblem } from './acceptOperations.ts'
import { setBoundary } from './boundaryOperations.ts'
import { setDetails } from './detailsOperations.ts'
import { addFirewall, removeFirewall, updateFirewall } from './firewallOperations.ts'
import type { OperationResult } from './operationResult.ts'
import { setLinkFlows } from './ownFlowOperations.ts'
import { addOwnPack, removeOwnPack } from './packOperations.ts'
import { handOver, removeRequest, setIncludeInside } from './requestOperations.ts'

const lab: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Management', cidrs: [] },
    { id: 'z2', name: 'Hosts', cidrs: [] },
  ],
  machines: [
    { id: 'm1', name: 'VMM01', roles: [], members: [] },
    { id: 'm2', name: 'HV01', roles: [], members: [] },
    { id: 'm3', name: 'SQL01', roles: [], members: [] },
  ],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
  firewalls: [
    { id: 'f1', name: 'FW-A', owner: 'Net' },
    { id: 'f2', name: 'FW-B' },
  ],
  boundaries: [
    { between: ['z1', 'z2'], firewalls: ['f1', 'f2'] },
    { between: [null, 'z1'], firewalls: ['f1'] },
  ],
  details: [{ scope: 'firewall', id: 'f1', details: { owner: 'Ops' } }],
}

function planOf(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}

describe('firewalls', () => {
  it('are added, changed and refused by id', () => {
    expect(planOf(addFirewall(lab, { id: 'f3', name: 'C', owner: '' })).firewalls[2]).toEqual({ id: 'f3', name: 'C' })
    expect(planOf(updateFirewall(lab, 'f1', { owner: '', queue: 'NET-1' })).firewalls[0]).toEqual({
      id: 'f1',
      name: 'FW-A',
      queue: 'NET-1',
    })
    expect(planOf(updateFirewall(lab, 'f1', { name: 'FW-A' }))).toBe(lab)
    expect(addFirewall(lab, { id: 'f1', name: 'C' })).toMatchObject({ ok: false })
    expect(updateFirewall(lab, 'f9', {})).toMatchObject({ ok: false })
  })

  it('leave a boundary to the others, and undecided where there is none: never "no firewall here"', () => {
    const plan = planOf(removeFirewall(lab, 'f1'))
    expect(plan.firewalls.map(({ id }) => id)).toEqual(['f2'])
    expect(plan.boundaries).toEqual([{ between: ['z1', 'z2'], firewalls: ['f2'] }])
    expect(plan.details).toEqual([])
    expect(planOf(removeFirewall(lab, 'f9'))).toBe(lab)
  })
})

describe('boundaries', () => {
  it('hold for both orders of their sides and replace each other', () => {
    expect(planOf(setBoundary(lab, ['z2', 'z1'], ['f2', 'f2'])).boundaries).toEqual([
      { between: ['z1', 'z2'], firewalls: ['f2'] },
      lab.boundaries[1],
    ])
    expect(planOf(setBoundary(lab, ['z2', 'z1'], ['f1', 'f2']))).toBe(lab)
    expect(planOf(setBoundary(lab, ['z1', null], [])).boundaries[1]).toEqual({ between: [null, 'z1'], firewalls: [] })
    expect(planOf(setBoundary(lab, ['z2', 'z1'], null)).boundaries).toEqual([lab.boundaries[1]])
    expect(planOf(setBoundary(lab, ['z2', null], null))).toBe(lab)
    expect(planOf(setBoundary(lab, [null, null], ['f1'])).boundaries).toHaveLength(3)
  })

  it.each<[[string | null, string | null], string[], string]>([
    [['z1', 'z1'], [], 'A zone has no boundary with itself.'],
    [['z1', 'z9'], [], 'There is no zone with the id "z9".'],
    [['z1', 'z2'], ['f9'], 'There is no firewall with the id "f9".'],
  ])('%j with %j is refused', (between, firewalls, reason) => {
    expect(setBoundary(lab, between, firewalls)).toEqual({ ok: false, reason })
  })
})

describe('details, requests and accepted problems', () => {
  it('details change field by field and go with the last', () => {
    const both = planOf(setDetails(lab, 'firewall', 'f1', { ticket: 'CHG1' }))
    expect(both.details[0]?.details).toEqual({ owner: 'Ops', ticket: 'CHG1' })
    expect(planOf(setDetails(lab, 'firewall', 'f1', { owner: '' })).details).toEqual([])
    expect(planOf(setDetails(lab, 'firewall', 'f1', { owner: 'Ops' }))).toBe(lab)
    expect(planOf(setDetails(lab, 'rule', 'x', { owner: '' }))).toBe(lab)
    expect(setDetails(lab, 'firewall', 'f9', { owner: 'A' })).toMatchObject({ ok: false })
    expect(setDetails(lab, 'row', 'P1', { expires: '2025-02-30' })).toMatchObject({ ok: false })
  })

  it('requests are kept in the order in which they were handed over', () => {
    const row = { id: 'P1', sources: ['10.0.0.1'], destinations: ['10.0.0.2'], services: ['tcp/443'] }
    const one = planOf(handOver(lab, { id: 'r2', date: '2025-03-31', by: '', rows: [row] }))
    const two = planOf(handOver(one, { id: 'r1', date: '2025-04-30', rows: [] }))
    expect(two.requests).toEqual([
      { id: 'r2', date: '2025-03-31', rows: [row] },
      { id: 'r1', date: '2025-04-30', rows: [] },
    ])
    expect(planOf(removeRequest(two, 'r2')).requests).toEqual([two.requests[1]])
    expect(handOver(two, { id: 'r1', date: '2025-04-30', rows: [] })).toMatchObject({ ok: false })
    expect(handOver(lab, { id: 'r1', date: '2025-04-30', rows: [row, row] })).toMatchObject({ ok: false })
    expect(handOver(lab, { id: 'r1', date: '2025-04-30', rows: [{ ...row, services: ['tcp'] }] })).toMatchObject({
      ok: false,
    })
    expect(handOver(lab, { id: 'r1', date: '2025-04-30', rows: [{ ...row, sources: [] }] })).toMatchObject({
      ok: false,
    })
    expect(planOf(setIncludeInside(lab, true)).includeInside).toBe(true)
    expect(planOf(setIncludeInside(lab, false))).toBe(lab)
  })

  it('problems are accepted in order, and taken back', () => {
    const plan = planOf(acceptProblem(planOf(acceptProblem(lab, 'b', 'known')), 'a'))
    expect(plan.accepted).toEqual([{ problem: 'a' }, { problem: 'b', note: 'known' }])
    expect(planOf(acceptProblem(plan, 'b', 'known'))).toBe(plan)
    expect(planOf(acceptProblem(plan, 'b', '')).accepted[1]).toEqual({ problem: 'b' })
    expect(planOf(unacceptProblem(plan, 'a')).accepted).toEqual([{ problem: 'b', note: 'known' }])
    expect(acceptProblem(lab, '')).toMatchObject({ ok: false })
  })
})

describe('rules and flows of the user’s own', () => {
  const pack: OwnPack = {
    id: 'p1',
    name: 'Ours',
    source: 'Ops',
    rules: [
      {
        id: 'r1',
        initiator: 'vmm-server',
        listener: 'hyperv-host',
        transport: 'udp',
        port: 514,
        service: 'Syslog',
        channel: 'log',
        purpose: '',
      },
    ],
  }

  it('packs are replaced by id, and switched off when removed', () => {
    const plan = { ...planOf(addOwnPack(lab, pack)), packs: ['a', 'p1'] }
    expect(planOf(addOwnPack(plan, pack))).toBe(plan)
    expect(planOf(addOwnPack(plan, { ...pack, name: 'New' })).ownPacks).toEqual([{ ...pack, name: 'New' }])
    expect(planOf(removeOwnPack(plan, 'p1'))).toEqual({ ...lab, packs: ['a'] })
    expect(planOf(removeOwnPack(lab, 'p1'))).toBe(lab)
  })

  it('packs with a broken rule are refused as a whole', () => {
    const [rule] = pack.rules
    if (rule === undefined) throw new Error('the pack has no rule')
    const { port: _port, ...portless } = rule
    expect(addOwnPack(lab, { ...pack, rules: [portless] })).toEqual({
      ok: false,
      reason: 'The rule "r1" is broken. A UDP flow needs a port: without one it would be any.',
    })
    expect(addOwnPack(lab, { ...pack, rules: [rule, rule] })).toMatchObject({ ok: false })
    expect(addOwnPack(lab, { ...pack, rules: [{ ...rule, port: '9-1' }] })).toMatchObject({ ok: false })
    expect(addOwnPack(lab, { ...pack, rules: [{ ...rule, transport: 'icmp' }] })).toMatchObject({ ok: false })
  })

  it('flows belong to their link and go with it', () => {
    const flow = { initiator: 'm2', transport: 'tcp' as const, port: 8443, service: 'X', reason: 'backup' }
    const plan = planOf(setLinkFlows(lab, 'l1', [flow]))
    expect(plan.links).toEqual([{ id: 'l1', ends: ['m1', 'm2'], flows: [flow] }])
    expect(planOf(setLinkFlows(plan, 'l1', [flow]))).toBe(plan)
    expect(planOf(setLinkFlows(plan, 'l1', []))).toEqual(lab)
    expect(setLinkFlows(lab, 'l1', [{ ...flow, initiator: 'm3' }])).toEqual({
      ok: false,
      reason: 'The link does not end at "SQL01".',
    })
    expect(setLinkFlows(lab, 'l1', [{ ...flow, transport: 'icmp' }])).toEqual({
      ok: false,
      reason: 'ICMP has no ports.',
    })
    expect(setLinkFlows(lab, 'l9', [])).toMatchObject({ ok: false })
  })
})
