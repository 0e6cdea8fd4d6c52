import { describe, expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { deriveFlows } from './deriveFlows.ts'
import { mayTalk, type Question } from './mayTalk.ts'

const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  machines: [
    { id: 'm1', name: 'VMM01', roles: ['vmm-server'], members: [{ name: 'VMM01', address: '10.0.1.10' }] },
    {
      ...{ id: 'm2', name: 'Rack 1', roles: ['hyperv-host'] },
      members: [
        { name: 'HV01', address: '10.0.2.11' },
        { name: 'HV02', address: '10.0.2.16-10.0.2.20' },
      ],
    },
    { id: 'm3', name: 'SQL01', roles: ['sql-server'], members: [{ name: 'SQL01', address: 'sql01.example.com' }] },
  ],
  links: [
    { id: 'l1', ends: ['m1', 'm2'] },
    { id: 'l2', ends: ['m1', 'm3'] },
  ],
}
const ask = (question: Question, of = plan) => mayTalk(of, deriveFlows(of, vmm2016), question)
const rows = (question: Question) => {
  const answer = ask(question)
  return answer.kind === 'yes' ? answer.flows.flatMap(({ sources }) => sources) : answer.kind
}

describe('may A talk to B', () => {
  test('yes, with the article’s row', () => {
    expect(rows({ from: 'VMM01', to: 'Rack 1', port: 443 })).toEqual(['M2'])
    expect(rows({ from: 'm1', to: 'sql01', port: 1433, transport: 'tcp' })).toContain('M10')
  })
  test('names any member, address or part of a range', () => {
    for (const to of ['HV01', 'hv02', '10.0.2.11', '10.0.2.18', ' 10.0.2.0/24 '])
      expect(rows({ from: '10.0.1.10', to, port: 443 })).toEqual(['M2'])
    expect(rows({ from: 'VMM01', to: 'SQL01.example.com', port: 1433 })).not.toBe('no')
  })
  test('ICMP is asked for without a port', () => {
    expect(rows({ from: 'VMM01', to: 'Rack 1', port: null })).not.toBe('no')
    expect(rows({ from: 'VMM01', to: 'SQL01', port: null })).toBe('no')
  })
  test('no, for another port, transport or direction', () => {
    expect(rows({ from: 'VMM01', to: 'Rack 1', port: 3389 })).toBe('no')
    expect(rows({ from: 'VMM01', to: 'Rack 1', port: 443, transport: 'udp' })).toBe('no')
    expect(rows({ from: 'SQL01', to: 'VMM01', port: 1433 })).toBe('no')
    expect(rows({ from: 'SQL01', to: 'Rack 1', port: 443 })).toBe('no')
  })
  test('no, where the reviewer rejected it, which is told', () => {
    const flow = deriveFlows(plan, vmm2016).find(({ id }) => id === 'l1:m1>m2:tcp/443')
    const rejected: Plan = { ...plan, decisions: [{ flow: flow?.id ?? '', state: 'rejected' }] }
    expect(ask({ from: 'VMM01', to: 'Rack 1', port: 443 }, rejected)).toEqual({ kind: 'no', rejected: [flow] })
  })
  test('an end that nobody has is unknown, and never means all', () => {
    expect(ask({ from: 'VMM99', to: 'Rack 1', port: 443 })).toEqual({ kind: 'unknown', end: 'from', text: 'VMM99' })
    expect(ask({ from: 'VMM01', to: '  ', port: 443 })).toMatchObject({ kind: 'unknown', end: 'to' })
    expect(ask({ from: 'VMM01', to: '10.9.9.9', port: 443 })).toMatchObject({ kind: 'unknown', end: 'to' })
  })
})
