import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { checkInvariants } from './checkInvariants.ts'
import { equalData } from './equalData.ts'
import { parsePlan, parsePlanText } from './parsePlan.ts'
import { emptyPlan, type Plan } from './plan.ts'
import { planArbitrary } from './planArbitrary.test-support.ts'
import { serialisePlan } from './serialisePlan.ts'

const plans = planArbitrary(['vmm-server', 'hyperv-host'], { mostMachines: 4 })

/** Values that break careless readers, beside any JSON. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, -0, 1e308, 65536, '', '__proto__', [], {}, [[]], true, 'x'.repeat(10_001)),
  fc.constant(
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":"__proto__"}'),
  ),
)

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

/** A plan that was let in keeps every invariant and can be saved. */
function expectSound(plan: Plan): void {
  const broken = checkInvariants(plan)
  if (broken.length > 0) throw new Error(broken.join(' '))
  const again = parsePlanText(serialisePlan(plan))
  if (!again.ok || again.leftOut.length > 0 || !equalData(again.plan, plan)) {
    throw new Error(`does not survive saving: ${serialisePlan(plan)}`)
  }
}

describe('parsePlan', () => {
  it('answers to any value', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    })
    const planLike = fc.record(
      {
        format: fc.constant('portolan'),
        version: fc.constant(1),
        zones: fc.oneof(junk, fc.array(junk)),
        machines: fc.oneof(junk, fc.array(junk)),
        links: fc.oneof(junk, fc.array(junk)),
        choices: junk,
        settings: junk,
        packs: junk,
        decisions: fc.oneof(junk, fc.array(junk)),
        request: junk,
        name: junk,
        catalog: junk,
        firewalls: fc.oneof(junk, fc.array(junk)),
        boundaries: fc.oneof(junk, fc.array(junk)),
        details: fc.oneof(junk, fc.array(junk)),
        includeInside: junk,
        requests: fc.oneof(junk, fc.array(junk)),
        ownPacks: fc.oneof(junk, fc.array(junk)),
        accepted: fc.oneof(junk, fc.array(junk)),
      },
      { requiredKeys: ['format', 'version'] },
    )
    fc.assert(
      fc.property(fc.oneof(anything, planLike), (input) => {
        const result = parsePlan(input)
        if (result.ok) expectSound(result.plan)
        else expect(result.faults.length).toBeGreaterThan(0)
      }),
      { numRuns: 3000 },
    )
  })

  it('lets the untouched items of a broken plan survive, 10,000 times', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2), junk), { minLength: 5, maxLength: 5 }),
        (plan, wounds) => {
          for (const wound of wounds) {
            const { input, touched } = wounded(plan, wound)
            const result = parsePlan(input)
            if (!result.ok) {
              expect(plan.machines.length + plan.zones.length).toBeLessThanOrEqual(1)
              continue
            }
            expectSound(result.plan)
            expectSurvivors(plan, result.plan, touched)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('answers soundly to junk in any field of any item', () => {
    const lists = ['zones', 'links', 'firewalls', 'boundaries', 'details', 'requests', 'ownPacks', 'accepted'] as const
    fc.assert(
      fc.property(plans, fc.constantFrom(...lists), fc.nat(), fc.nat(), junk, (plan, list, item, field, value) => {
        const items: readonly object[] = plan[list]
        const target = items[item % Math.max(items.length, 1)]
        if (target === undefined) return
        const keys = Object.keys(target)
        const broken = { ...target, [keys[field % keys.length] ?? '']: value }
        const result = parsePlan({ ...plan, [list]: items.map((other) => (other === target ? broken : other)) })
        if (result.ok) expectSound(result.plan)
        else expect(plan.machines.length + plan.zones.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000 },
    )
  })

  it('treats "__proto__" and "constructor" as ids and keys like any other', () => {
    const input = JSON.parse(`{ "format": "portolan", "version": 1,
      "machines": [{ "id": "__proto__", "name": "A", "choices": { "__proto__": "x", "constructor": "y" } }, { "id": "constructor", "name": "B" }],
      "links": [{ "id": "__proto__", "ends": ["__proto__", "constructor"] }],
      "choices": { "__proto__": "z" }, "settings": { "__proto__": 443 } }`)
    const result = parsePlan(input)
    if (!result.ok) throw new Error('refused')
    expect(result.leftOut).toEqual([])
    expect(Object.entries(result.plan.choices)).toEqual([['__proto__', 'z']])
    expect(Object.entries(result.plan.settings)).toEqual([['__proto__', 443]])
    expect(Object.entries(result.plan.machines[0]?.choices ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    expectSound(result.plan)
  })
})

describe('parsePlanText', () => {
  it('answers to a plan cut off at every character', () => {
    const text = serialisePlan({ ...emptyPlan('Größe "1"', 'vmm-2016'), packs: ['a'], request: { owner: 'O\\' } })
    for (let length = 0; length < text.trimEnd().length; length++) {
      expect(parsePlanText(text.slice(0, length))).toMatchObject({ ok: false, reason: 'not-json' })
    }
  })

  it('answers to a plan with any character exchanged', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.string({ minLength: 0, maxLength: 2 }), (plan, at, replacement) => {
        const text = serialisePlan(plan)
        const place = at % text.length
        const result = parsePlanText(`${text.slice(0, place)}${replacement}${text.slice(place + 1)}`)
        if (result.ok) expectSound(result.plan)
        else expect(result.faults[0]?.message).toMatch(/\.$/)
      }),
      { numRuns: 2000 },
    )
  })
})

type Wound = readonly [part: number, item: number, kind: number, value: unknown]

/** The plan as JSON with one machine, or one field of one machine, replaced, removed or joined by junk. */
function wounded(
  plan: Plan,
  [part, item, kind, value]: Wound,
): { readonly input: unknown; readonly touched: readonly unknown[] } {
  const target = plan.machines[item % Math.max(plan.machines.length, 1)]
  if (target === undefined) return { input: plan, touched: [] }
  const key = Object.keys(target)[part % Object.keys(target).length] ?? 'id'
  const others = Object.entries(target).filter(([other]) => other !== key)
  const broken = kind === 0 ? value : Object.fromEntries(kind === 1 ? others : [...others, [key, value]])
  const machines = plan.machines.map((machine): unknown => (machine === target ? broken : machine))
  return { input: { ...plan, machines }, touched: [target.id, Object(broken).id] }
}

/** `touched` holds the ids the wounded machine had and has: it may have taken the id of a later one. */
function expectSurvivors(before: Plan, after: Plan, touched: readonly unknown[]): void {
  const isTouched = (id: string) => touched.includes(id)
  expect(after.zones).toEqual(before.zones)
  for (const machine of before.machines) {
    if (isTouched(machine.id) || after.machines.some((survivor) => equalData(survivor, machine))) continue
    throw new Error(`lost ${JSON.stringify(machine)}`)
  }
  for (const link of before.links) {
    if (link.ends.some(isTouched) || after.links.some((survivor) => equalData(survivor, link))) continue
    throw new Error(`lost ${JSON.stringify(link)}`)
  }
}
