import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkInvariants } from '#plan/checkInvariants.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { deriveFlows } from './deriveFlows.ts'
import { createEffectFinder } from './effectFinder.ts'
import { createFlowCache } from './flowCache.ts'
import { leastPrivilege } from './leastPrivilege.ts'
import { openDecisions, openPlaces } from './openDecisions.ts'
import { randomPlans } from './randomPlans.test-support.ts'
import { lineOf, planOf } from './scenario.test-support.ts'

const plan = planOf({
  machines: {
    v: 'vmm-server',
    h: 'hyperv-host',
    w1: 'wsus-server',
    w2: { roles: 'wsus-server', choices: { 'wsus-site': 'default-site' } },
    b: 'bmc',
    lb: 'load-balancer',
    q: 'sql-server',
  },
  links: ['v - h', 'v - w1', 'v - w2', 'v - b', 'v - lb', 'v - q'],
})

const placesOf = (of: typeof plan) => openPlaces(of, vmm2016, createFlowCache(vmm2016).of(of).reviews)

describe('open decisions', () => {
  test('name each undecided choice at its place, in catalogue order', () => {
    expect(placesOf(plan)).toEqual([
      { choice: 'domain', machine: 'h' },
      { choice: 'agent', machine: 'h' },
      { choice: 'legacy' },
      { choice: 'wsus-site', machine: 'w1' },
      { choice: 'wsus-ssl', machine: 'w1' },
      { choice: 'wsus-ssl', machine: 'w2' },
      { choice: 'bmc-protocol', machine: 'b' },
      { choice: 'sql-instance', machine: 'q' },
      { choice: 'lb-port', machine: 'lb' },
    ])
  })

  test('say what each option would change', () => {
    const [first, ...others] = openDecisions(placesOf(plan), createEffectFinder(plan, vmm2016))
    expect(first?.options.map(({ option }) => option)).toEqual([null, 'trusted', 'untrusted', 'perimeter'])
    expect(others).toHaveLength(8)
  })
})

describe('least privilege', () => {
  const proposal = leastPrivilege(plan, vmm2016)

  test('drops legacy lines, takes one WSUS site with SSL and the encrypted protocol, and guesses nothing', () => {
    expect(proposal.decisions.map(({ choice, machine, option }) => [choice, machine, option])).toEqual([
      ['legacy', undefined, 'drop'],
      ['wsus-site', 'w1', 'wsus-site'],
      ['wsus-ssl', 'w1', 'on'],
      ['wsus-ssl', 'w2', 'on'],
      ['bmc-protocol', 'b', 'smash'],
      ['lb-port', 'lb', 'https'],
    ])
    for (const { why } of proposal.decisions) expect(why).toMatch(/^[A-Z].{20,}\.$/)
  })

  test('names the lines that go', () => {
    expect(proposal.removed.map(lineOf)).toEqual([
      'v -> h tcp/80',
      'v -> h tcp/139',
      'v -> w1 tcp/80',
      'v -> w1 tcp/443',
      'v -> w1 tcp/8530',
      'v -> w2 tcp/80',
      'v -> b udp/623',
      'v -> lb tcp/80',
    ])
  })

  test('leaves what a person decided', () => {
    const decided = { ...plan, choices: { legacy: 'keep', 'wsus-ssl': 'off', 'bmc-protocol': 'ipmi' } }
    const kept = leastPrivilege(decided, vmm2016).decisions.map(({ choice }) => choice)
    expect(kept).toEqual(['wsus-site', 'lb-port'])
  })

  test('takes the option that leaves fewer lines before the encrypted one', () => {
    const own = planOf({ machines: { v: 'vmm-server', b: 'bmc' }, links: ['v - b'] })
    const rules = vmm2016.rules.flatMap((rule) =>
      rule.id === 'vmm-bmc-smash'
        ? [rule, { ...rule, id: 'more', port: { kind: 'fixed' as const, range: { from: 9, to: 9 } } }]
        : [rule],
    )
    const [only] = leastPrivilege(own, { ...vmm2016, rules }).decisions
    expect(only).toMatchObject({ choice: 'bmc-protocol', option: 'ipmi' })
  })

  test('has nothing to say about a plan without open choices', () => {
    const again = leastPrivilege(proposal.plan, vmm2016)
    expect(again).toEqual({ decisions: [], plan: proposal.plan, removed: [] })
    expect(again.plan).toBe(proposal.plan)
  })

  test('law: it only removes, says exactly what, never decides anew, and a second time finds nothing', () => {
    fc.assert(
      fc.property(randomPlans, (random) => {
        const { plan: narrowed, decisions, removed } = leastPrivilege(random, vmm2016)
        const before = deriveFlows(random, vmm2016).map(({ id }) => id)
        const after = new Set(deriveFlows(narrowed, vmm2016).map(({ id }) => id))
        expect(before.filter((id) => !after.has(id))).toEqual(removed.map(({ id }) => id))
        expect(after.size).toBe(before.length - removed.length)
        for (const { choice, machine } of decisions) {
          expect(['domain', 'agent', 'sql-instance']).not.toContain(choice)
          const holder = machine === undefined ? random : random.machines.find(({ id }) => id === machine)
          const known = vmm2016.choices.find(({ id }) => id === choice)?.options.map(({ id }) => id)
          expect(known).not.toContain(holder?.choices?.[choice])
        }
        expect(leastPrivilege(narrowed, vmm2016).decisions).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('keeps a plan’s invariants', () => {
    expect(checkInvariants(proposal.plan)).toEqual(checkInvariants(plan))
  })
})
