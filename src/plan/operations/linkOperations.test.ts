import { describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import { setDecision, setDecisions } from './decisionOperations.ts'
import { addLink, removeLinks } from './linkOperations.ts'
import type { OperationResult } from './operationResult.ts'

const machine = (id: string, name: string) => ({ id, name, roles: [], members: [] })
const lab: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  machines: [machine('m1', 'VMM01'), machine('m2', 'HV01'), machine('m3', 'SQL01')],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
}
const flow = 'l1:m1>m2:tcp/443'

function planOf(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}

describe('links', () => {
  it('join two machines', () => {
    expect(planOf(addLink(lab, { id: 'l2', ends: ['m3', 'm1'] })).links).toEqual([
      ...lab.links,
      { id: 'l2', ends: ['m3', 'm1'] },
    ])
  })

  it.each<[string, [string, string], string]>([
    ['l2', ['m1', 'm1'], '"VMM01" cannot be linked to itself.'],
    ['l2', ['m2', 'm1'], '"HV01" and "VMM01" are linked already.'],
    ['l2', ['m1', 'm9'], 'There is no machine with the id "m9".'],
    ['l1', ['m1', 'm3'], 'There is a link with the id "l1" already.'],
    ['', ['m1', 'm3'], 'An id must be text of 1 to 200 characters.'],
  ])('%s between %j is refused', (id, ends, reason) => {
    expect(addLink(lab, { id, ends })).toEqual({ ok: false, reason })
  })

  it('take their decisions with them', () => {
    const decided = planOf(setDecision(lab, { flow, state: 'reviewed' }))
    expect(planOf(removeLinks(decided, ['l1']))).toEqual({ ...lab, links: [], decisions: [] })
    expect(planOf(removeLinks(decided, ['l2']))).toBe(decided)
  })
})

describe('decisions', () => {
  it('stand in the order of flows, one for each', () => {
    const plan = planOf(
      setDecisions(lab, [
        { flow, state: 'rejected', note: 'no' },
        { flow: 'l1:m1>m2:icmp', state: 'reviewed' },
        { flow, state: 'reviewed' },
      ]),
    )
    expect(plan.decisions).toEqual([
      { flow: 'l1:m1>m2:icmp', state: 'reviewed' },
      { flow, state: 'reviewed' },
    ])
    expect(planOf(setDecision(plan, { flow, state: 'reviewed' }))).toBe(plan)
  })

  it('are cleared by an open state without a note, and kept open with one', () => {
    const noted = planOf(setDecision(lab, { flow, state: 'open', note: 'ask Kim' }))
    expect(noted.decisions).toEqual([{ flow, state: 'open', note: 'ask Kim' }])
    expect(planOf(setDecision(noted, { flow, state: 'open', note: '' })).decisions).toEqual([])
    expect(planOf(setDecision(lab, { flow, state: 'open' }))).toBe(lab)
  })

  it('about no link of the plan are refused', () => {
    expect(setDecision(lab, { flow: 'l1:m1>m3:icmp', state: 'reviewed' })).toEqual({
      ok: false,
      reason: 'No link of this plan has the flow "l1:m1>m3:icmp".',
    })
  })
})
