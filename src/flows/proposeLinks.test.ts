import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addLinks } from '#plan/operations/linkOperations.ts'
import { emptyPlan, type Machine, type Plan } from '#plan/plan.ts'
import { planArbitrary } from '#plan/planArbitrary.test-support.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { deriveFlows } from './deriveFlows.ts'
import { mostProposed, proposeLinks } from './proposeLinks.ts'

const machine = (id: string, ...roles: string[]): Machine => ({ id, name: id, roles, members: [] })
const lab: Plan = {
  ...emptyPlan('Lab', vmm2016.id),
  machines: [
    machine('vmm', 'vmm-server'),
    machine('sql', 'sql-server'),
    machine('h1', 'hyperv-host'),
    machine('h2', 'hyperv-host'),
    machine('con', 'vmm-console'),
    machine('odd', 'role-of-tomorrow'),
  ],
  links: [{ id: 'l1', ends: ['h1', 'vmm'] }],
}

function connected(plan: Plan): Plan {
  const result = addLinks(
    plan,
    proposeLinks(plan, vmm2016).flatMap(({ pairs }) => pairs),
  )
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}

describe('proposeLinks', () => {
  it('proposes what is missing by pair of roles, with what it adds', () => {
    const proposals = proposeLinks(lab, vmm2016)
    expect(proposals.slice(0, 3)).toMatchObject([
      { roles: ['vmm-server', 'hyperv-host'], pairs: [['vmm', 'h2']], links: 1 },
      { roles: ['vmm-server', 'sql-server'], pairs: [['vmm', 'sql']], services: ['TDS'] },
      { roles: ['vmm-console', 'vmm-server'], pairs: [['vmm', 'con']] },
    ])
    expect(proposals.flatMap(({ pairs }) => pairs).flat()).not.toContain('odd')
    const before = deriveFlows(lab, vmm2016).length
    const added = proposals.reduce((sum, { flows }) => sum + flows, 0)
    expect(deriveFlows(connected(lab), vmm2016)).toHaveLength(before + added)
  })

  it('proposes links between hosts only when a pack asks for them', () => {
    const hosts = (plan: Plan) =>
      proposeLinks(plan, vmm2016).filter(({ roles }) => roles.every((role) => role === 'hyperv-host'))
    expect(hosts(lab)).toEqual([])
    const pack = vmm2016.rules.find((rule) => rule.initiator === 'hyperv-host' && rule.listener === 'hyperv-host')?.pack
    expect(hosts({ ...lab, packs: [pack ?? ''] })).toMatchObject([{ pairs: [['h1', 'h2']], links: 1 }])
  })

  it('counts what it does not list', () => {
    const many = Array.from({ length: mostProposed + 5 }, (_, at) => machine(`h${at}`, 'hyperv-host'))
    const [proposal] = proposeLinks({ ...lab, machines: [machine('vmm', 'vmm-server'), ...many], links: [] }, vmm2016)
    expect(proposal?.pairs).toHaveLength(mostProposed)
    expect(proposal?.links).toBe(mostProposed + 5)
  })

  it('leaves nothing to propose, and adds no link without a flow, whatever the plan', () => {
    const roles = vmm2016.roles.map((role) => role.id)
    const packs = vmm2016.packs.map((pack) => pack.id)
    fc.assert(
      fc.property(planArbitrary(roles, { packs }), (plan) => {
        const before = new Set(plan.links.map((link) => link.id))
        const after = connected(plan)
        expect(proposeLinks(after, vmm2016)).toEqual([])
        const used = new Set(deriveFlows(after, vmm2016).map((flow) => flow.link))
        for (const link of after.links) if (!before.has(link.id)) expect(used.has(link.id)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
