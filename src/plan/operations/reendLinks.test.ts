import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFlowOwner } from '../linkOfFlow.ts'
import { pairKey } from '../pairKey.ts'
import { type Decision, emptyPlan, type Link, type OwnFlow, type Plan } from '../plan.ts'
import type { OperationResult } from './operationResult.ts'
import { reendLinks } from './reendLinks.ts'

const own = (initiator: string): OwnFlow => ({
  ...{ initiator, transport: 'tcp', port: 445, service: 'SMB', reason: 'Backups' },
})
const decision = (flow: string): Decision => ({ flow, state: 'reviewed', note: 'Seen' })
const lab: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  machines: ['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => ({ id, name: id.toUpperCase(), roles: [], members: [] })),
  links: [
    { id: 'l1', ends: ['m1', 'm2'], note: 'Over the backbone', flows: [own('m1'), own('m2')] },
    { id: 'l2', ends: ['m2', 'm3'] },
    { id: 'l3', ends: ['m3', 'm4'] },
  ],
  decisions: ['l1:m1>m2:tcp/443', 'l1:m2>m1:tcp/445', 'l2:m2>m3:icmp', 'l3:m4>m3:tcp/443'].map(decision),
}

const reendLink = (plan: Plan, link: string, ends: Link['ends']) => reendLinks(plan, new Map([[link, ends]]))

function planOf(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}
const linkOf = (plan: Plan, id: string): Link | undefined => plan.links.find((link) => link.id === id)

describe('a link that ends elsewhere', () => {
  it('keeps its id, its note and its own flows, and leaves the decisions about the other pair behind', () => {
    const after = planOf(reendLink(lab, 'l1', ['m1', 'm4']))
    expect(after.links).toEqual([
      { id: 'l1', ends: ['m1', 'm4'], note: 'Over the backbone', flows: [own('m1'), own('m4')] },
      ...lab.links.slice(1),
    ])
    expect(after.decisions.map(({ flow }) => flow)).toEqual(['l2:m2>m3:icmp', 'l3:m4>m3:tcp/443'])
  })

  it('keeps its decisions when only its ends change their places', () => {
    const after = planOf(reendLink(lab, 'l1', ['m2', 'm1']))
    expect(after).toEqual({ ...lab, links: [{ ...lab.links[0], ends: ['m2', 'm1'] }, ...lab.links.slice(1)] })
  })

  it.each<[Link['ends'], readonly string[]]>([
    [
      ['m2', 'm5'],
      ['m5', 'm2'],
    ],
    [
      ['m5', 'm1'],
      ['m1', 'm5'],
    ],
    [
      ['m4', 'm5'],
      ['m4', 'm5'],
    ],
  ])('that go to %j start its own flows at %j', (ends, starts) => {
    expect(linkOf(planOf(reendLink(lab, 'l1', ends)), 'l1')?.flows).toEqual(starts.map(own))
  })

  it.each<[string, Link['ends'], string]>([
    ['l1', ['m2', 'm2'], '"M2" cannot be linked to itself.'],
    ['l1', ['m3', 'm2'], '"M3" and "M2" are linked already.'],
    ['l1', ['m1', 'm9'], 'There is no machine with the id "m9".'],
    ['l9', ['m1', 'm2'], 'There is no link with the id "l9".'],
  ])('%s at %j is refused', (id, ends, reason) => {
    expect(reendLink(lab, id, ends)).toEqual({ ok: false, reason })
  })

  it('may take the pair that another one leaves in the same step', () => {
    const after = planOf(
      reendLinks(
        lab,
        new Map<string, Link['ends']>([
          ['l1', ['m2', 'm3']],
          ['l2', ['m1', 'm2']],
        ]),
      ),
    )
    expect(after.links.map(({ ends }) => ends)).toEqual([
      ['m2', 'm3'],
      ['m1', 'm2'],
      ['m3', 'm4'],
    ])
  })
})

describe('law: links that end elsewhere', () => {
  const machine = fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5')
  const changes = fc
    .uniqueArray(fc.tuple(fc.constantFrom('l1', 'l2', 'l3'), fc.tuple(machine, machine)), { selector: ([id]) => id })
    .map((entries) => new Map<string, Link['ends']>(entries))

  it('join pairs of their own, and exactly the decisions about pairs that are still linked stay', () => {
    fc.assert(
      fc.property(changes, (wanted) => {
        const result = reendLinks(lab, wanted)
        if (!result.ok) return
        const { plan } = result
        expect(new Set(plan.links.map(({ ends }) => pairKey(ends))).size).toBe(lab.links.length)
        for (const [at, link] of plan.links.entries()) {
          const before = lab.links[at]
          expect(link).toMatchObject({ id: before?.id, ends: wanted.get(link.id) ?? before?.ends })
          expect([link.note, link.flows?.length]).toEqual([before?.note, before?.flows?.length])
          expect(link.flows?.every(({ initiator }) => link.ends.includes(initiator)) ?? true).toBe(true)
        }
        const ownerOf = createFlowOwner(plan.links)
        expect(plan.decisions).toEqual(lab.decisions.filter(({ flow }) => ownerOf(flow) !== undefined))
        expect({ ...plan, links: lab.links, decisions: lab.decisions }).toEqual(lab)
      }),
      { numRuns: 500 },
    )
  })

  it('come back as they were, but for those decisions; and the same ends change nothing', () => {
    fc.assert(
      fc.property(changes, (wanted) => {
        const there = reendLinks(lab, wanted)
        if (!there.ok) return
        const ends = new Map([...wanted.keys()].map((id) => [id, linkOf(lab, id)?.ends ?? (['', ''] as const)]))
        const back = planOf(reendLinks(there.plan, ends))
        expect(back.links.map(({ flows: _flows, ...link }) => link)).toEqual(
          lab.links.map(({ flows: _flows, ...link }) => link),
        )
        expect(back.decisions).toEqual(there.plan.decisions)
        expect(planOf(reendLinks(back, ends))).toBe(back)
      }),
      { numRuns: 500 },
    )
  })
})
