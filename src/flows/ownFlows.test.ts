import { describe, expect, test } from 'vitest'
import type { OwnFlow, Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { deriveFlows } from './deriveFlows.ts'
import { createFlowCache } from './flowCache.ts'
import { ownLines } from './ownFlows.ts'
import { changeRequestOf } from './requestLines.ts'
import { lineOf, planOf } from './scenario.test-support.ts'

const monitor: OwnFlow = {
  initiator: 'h',
  transport: 'tcp',
  port: 5666,
  service: 'NRPE',
  reason: 'The monitoring of the network team.',
}

function plan(...flows: readonly OwnFlow[]): Plan {
  const bare = planOf({
    machines: {
      v: { roles: 'vmm-server', members: ['V 10.0.0.1'] },
      h: { roles: 'hyperv-host', members: ['H 10.0.0.2'], choices: { domain: 'trusted' } },
    },
    links: ['v - h'],
  })
  return { ...bare, links: bare.links.map((link) => ({ ...link, flows })) }
}

const ownOf = (of: Plan) =>
  deriveFlows(of, vmm2016).filter(({ reasons }) => reasons.some(({ rule }) => rule.startsWith('own-')))

describe('a flow of a link’s own', () => {
  test('has an id of the same form and stands among the rules’ flows in order', () => {
    const all = deriveFlows(plan(monitor, { ...monitor, initiator: 'v', port: '100-110' }), vmm2016)
    expect(all.map(({ id }) => id).filter((id) => /5666|100-110/.test(id))).toEqual([
      'l1:v>h:tcp/100-110',
      'l1:h>v:tcp/5666',
    ])
    expect(all.map(lineOf).indexOf('v -> h tcp/100-110')).toBe(1)
  })

  test('goes into the request with its reason, added by hand', () => {
    const line = changeRequestOf(plan(monitor), vmm2016).lines.find(({ port }) => port?.from === 5666)
    expect(line).toMatchObject({
      service: 'NRPE',
      justification: 'The monitoring of the network team.',
      reference: 'Added by hand',
      sources: [],
      packs: [],
    })
  })

  test('joins the rules’ flow on the same port: one line, both reasons', () => {
    const shared = { ...monitor, initiator: 'v', port: 443 }
    const [flow, ...others] = ownOf(plan(shared))
    expect(others).toEqual([])
    expect(flow).toMatchObject({ id: 'l1:v>h:tcp/443', service: 'HTTPS (BITS); NRPE', sources: ['M2'] })
    const line = changeRequestOf(plan(shared), vmm2016).lines.find(({ flows }) => flows.includes('l1:v>h:tcp/443'))
    expect(line?.reference).toMatch(/^Microsoft, .*\[M2\].*\. Added by hand$/)
    expect(line?.justification).toContain('The monitoring of the network team.')
  })

  test('stands alone on a link that the rules do not know', () => {
    const bare = planOf({ machines: { a: 'bmc', b: 'vcenter' }, links: ['a - b'] })
    const with22 = { ...bare, links: bare.links.map((link) => ({ ...link, flows: [{ ...monitor, initiator: 'b' }] })) }
    expect(deriveFlows(with22, vmm2016).map(lineOf)).toEqual(['b -> a tcp/5666'])
  })

  test('is refused, not widened, when its port is no port', () => {
    const { port: _, ...portless } = monitor
    const [link] = plan(
      portless,
      { ...monitor, transport: 'icmp' },
      { ...monitor, port: '9-1' },
      { ...monitor, port: '1-65535' },
      { ...monitor, initiator: 'x' },
      monitor,
    ).links
    if (!link) throw new Error('The plan has a link.')
    const { lines, refused } = ownLines(link)
    expect(lines.map(({ key }) => key)).toEqual(['tcp/5666'])
    expect(refused.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4])
    for (const { reason } of refused) expect(reason).toMatch(/^[A-Z“].{10,}\.$/)
  })
})

test('the cache sees that a link got a flow', () => {
  const cache = createFlowCache(vmm2016)
  const bare = plan()
  const before = cache.of(bare)
  const now = cache.of({ ...bare, links: bare.links.map((link) => ({ ...link, flows: [monitor] })) })
  expect(now.flows.length).toBe(before.flows.length + 1)
})
