import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPortRange, parsePortRange } from '#net/port.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { deriveFlows } from './deriveFlows.ts'
import { createFlowCache } from './flowCache.ts'
import { randomPlans as plans } from './randomPlans.test-support.ts'
import { lineOf } from './scenario.test-support.ts'

const flowsOf = (plan: Plan) => deriveFlows(plan, vmm2016)
const linesOf = (plan: Plan) => new Set(flowsOf(plan).map(lineOf))

describe('laws of derivation', () => {
  test('no port but the catalogue’s and the allowed settings’', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const allowed = new Set<string>()
        for (const { port } of vmm2016.rules) if (port.kind === 'fixed') allowed.add(formatPortRange(port.range))
        for (const { id, default: preset, range } of vmm2016.settings) {
          const own = parsePortRange(plan.settings[id] ?? '')
          const taken = own !== null && (range || own.from === own.to) && !(own.from === 5986 && own.to === 5986)
          allowed.add(formatPortRange(taken ? own : preset))
        }
        for (const { port, transport } of flowsOf(plan)) {
          if (port === null) expect(transport).toBe('icmp')
          else expect(allowed).toContain(formatPortRange(port))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a setting never becomes 5986: only the two fixed rules use it', () => {
    const fixed = new Set(
      vmm2016.rules.flatMap(({ id, port }) => (port.kind === 'fixed' && port.range.from === 5986 ? [id] : [])),
    )
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { port, reasons } of flowsOf(plan)) {
          if (port?.from === 5986) for (const { rule } of reasons) expect(fixed).toContain(rule)
        }
      }),
    )
  })

  test('undecided is the union of all options, for every choice', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...vmm2016.choices), (plan, choice) => {
        const { [choice.id]: _decided, ...others } = plan.choices
        const undecided = linesOf({ ...plan, choices: others })
        const union = new Set<string>()
        for (const { id } of choice.options) {
          const decided = linesOf({ ...plan, choices: { ...others, [choice.id]: id } })
          for (const line of decided) union.add(line)
        }
        expect(union).toEqual(undecided)
      }),
      { numRuns: 300 },
    )
  })

  test('deciding a choice on a machine never adds a line', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...vmm2016.choices), fc.nat(), (plan, choice, seed) => {
        const option = choice.options[seed % choice.options.length]?.id ?? ''
        const open = { ...plan, zones: [], choices: {}, machines: plan.machines.map(({ choices: _, ...rest }) => rest) }
        const decided = {
          ...open,
          machines: open.machines.map((one) => ({ ...one, choices: { [choice.id]: option } })),
        }
        const before = linesOf(open)
        for (const line of linesOf(decided)) expect(before).toContain(line)
      }),
      { numRuns: 300 },
    )
  })

  test('a pack only adds, and only lines that name it', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const without = linesOf({ ...plan, packs: [] })
        const flows = flowsOf(plan)
        expect(new Set(flows.map(lineOf))).toEqual(new Set([...without, ...flows.map(lineOf)]))
        for (const flow of flows) if (!without.has(lineOf(flow))) expect(flow.packs.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test('the order of links and of ends changes the order of flows, not the set', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const turned = plan.links.map(({ id, ends: [a, b] }) => ({ id, ends: [b, a] as const })).reverse()
        expect(linesOf({ ...plan, links: turned })).toEqual(linesOf(plan))
      }),
    )
  })

  test('ids are unique, machines of a flow are the two ends of its link, and nothing flows within a machine', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const flows = flowsOf(plan)
        expect(new Set(flows.map(({ id }) => id)).size).toBe(flows.length)
        for (const flow of flows) {
          const link = plan.links.find(({ id }) => id === flow.link)
          expect(new Set([flow.initiator, flow.listener])).toEqual(new Set(link?.ends))
          expect(flow.initiator).not.toBe(flow.listener)
        }
      }),
    )
  })

  test('the cache gives what a fresh derivation gives, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(plans, { minLength: 2, maxLength: 4 }), (several) => {
        const cache = createFlowCache(vmm2016)
        for (const plan of several) expect(cache.of(plan).flows).toEqual(flowsOf(plan))
      }),
    )
  })
})
