import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPortRange } from '#net/port.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { deriveFlows } from './deriveFlows.ts'
import type { LineCount } from './effect.ts'
import { type ChoicePlace, createEffectFinder } from './effectFinder.ts'
import { applyDecisions } from './leastPrivilege.ts'
import { randomPlans } from './randomPlans.test-support.ts'
import { planOf } from './scenario.test-support.ts'

const keyOf = ({ transport, port }: Pick<LineCount, 'transport' | 'port'>) =>
  port === null ? transport : `${transport}/${formatPortRange(port)}`
const words = (counts: readonly LineCount[]) => counts.map((count) => `${count.lines} × ${keyOf(count)}`)

const plan = planOf({
  machines: {
    v: 'vmm-server',
    h1: 'hyperv-host',
    h2: { roles: 'hyperv-host', choices: { domain: 'trusted' } },
    h3: 'hyperv-host',
    w: 'wsus-server',
  },
  links: ['v - h1', 'v - h2', 'v - h3', 'w - v'],
})

describe('what an option would change', () => {
  const effects = createEffectFinder(plan, vmm2016)
  const found = (place: ChoicePlace) =>
    Object.fromEntries(
      effects
        .choice(place)
        .map(({ option, added, removed }) => [option, { added: words(added), removed: words(removed) }]),
    )

  test('on a machine: its links alone, and nothing for the option that holds already', () => {
    expect(found({ choice: 'domain', machine: 'h1' })).toEqual({
      null: { added: [], removed: [] },
      trusted: { added: [], removed: ['1 × tcp/443'] },
      untrusted: { added: [], removed: [] },
      perimeter: {
        added: [],
        removed: ['1 × tcp/80', '1 × tcp/135', '1 × tcp/139', '1 × tcp/445', '1 × tcp/5985'],
      },
    })
    expect(found({ choice: 'domain', machine: 'h2' }).perimeter?.added).toEqual(['1 × tcp/443'])
    expect(found({ choice: 'domain', machine: 'h2' }).null?.added).toEqual(['1 × tcp/443'])
  })

  test('on the plan: every machine that does not decide itself', () => {
    expect(found({ choice: 'legacy' }).drop?.removed).toEqual(['3 × tcp/80', '3 × tcp/139'])
    expect(found({ choice: 'domain' }).trusted?.removed).toEqual(['2 × tcp/443'])
    expect(found({ choice: 'wsus-ssl' }).on?.removed).toEqual(['1 × tcp/80', '1 × tcp/8530'])
  })

  test('of a pack', () => {
    expect(words(effects.pack('rpc-dynamic', true).added)).toEqual(['3 × tcp/49152-65535'])
    expect(effects.pack('rpc-dynamic', false)).toEqual({ added: [], removed: [] })
  })

  test('of links that have flows of their own: what the link asks for by hand stays', () => {
    const own = { initiator: 'v', transport: 'tcp', port: 139, service: 'NetBIOS', reason: 'An old scanner.' } as const
    const links = plan.links.map((link) => (link.id === 'l3' ? { ...link, flows: [own] } : link))
    const [drop] = createEffectFinder({ ...plan, links }, vmm2016)
      .choice({ choice: 'legacy' })
      .filter(({ option }) => option === 'drop')
    expect(words(drop?.removed ?? [])).toEqual(['3 × tcp/80', '2 × tcp/139'])
  })

  test('of a choice or a machine that is not there', () => {
    expect(effects.choice({ choice: 'weather' })).toEqual([])
    expect(effects.choice({ choice: 'domain', machine: 'nobody' })).toEqual([])
  })
})

describe('laws', () => {
  const counted = (before: Plan, after: Plan) => {
    const ids = new Set(deriveFlows(before, vmm2016).map(({ id }) => id))
    const counts = new Map<string, number>()
    for (const flow of deriveFlows(after, vmm2016)) {
      if (!ids.has(flow.id)) counts.set(keyOf(flow), (counts.get(keyOf(flow)) ?? 0) + 1)
    }
    return Object.fromEntries([...counts].sort())
  }
  const asRecord = (counts: readonly LineCount[]) =>
    Object.fromEntries(counts.map((count): [string, number] => [keyOf(count), count.lines]).sort())

  test('the effect is what derivation says afterwards, for any choice at any place', () => {
    fc.assert(
      fc.property(
        randomPlans,
        fc.constantFrom(...vmm2016.choices),
        fc.constantFrom(undefined, 'm0', 'm1', 'm2'),
        (plan, choice, machine) => {
          const place = machine === undefined ? { choice: choice.id } : { choice: choice.id, machine }
          for (const { option, added, removed } of createEffectFinder(plan, vmm2016).choice(place)) {
            if (option === null) continue
            const then = applyDecisions(plan, [{ ...place, option }])
            expect(asRecord(added)).toEqual(counted(plan, then))
            expect(asRecord(removed)).toEqual(counted(then, plan))
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  test('and for any pack', () => {
    fc.assert(
      fc.property(randomPlans, fc.constantFrom(...vmm2016.packs), fc.boolean(), (plan, { id }, on) => {
        const others = plan.packs.filter((pack) => pack !== id)
        const then = { ...plan, packs: on ? [...others, id] : others }
        const { added, removed } = createEffectFinder(plan, vmm2016).pack(id, on)
        expect(asRecord(added)).toEqual(counted(plan, then))
        expect(asRecord(removed)).toEqual(counted(then, plan))
      }),
      { numRuns: 200 },
    )
  })
})
