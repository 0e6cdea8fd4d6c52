import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveFlows } from '#flows/deriveFlows.ts'
import type { Flow } from '#flows/flow.ts'
import { planOf } from '#flows/scenario.test-support.ts'
import type { Decision } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { flowTableWords } from '#words/flowTableWords.ts'
import { filterFlows } from './filterFlows.ts'
import { type FlowNames, flowNames } from './flowNames.ts'
import { portText } from './portText.ts'
import { type FlowColumn, sortFlows } from './sortFlows.ts'

type Decisions = ReadonlyMap<string, Pick<Decision, 'state'>>

const names = fc.constantFrom('HV01', 'hv01', 'Hv02', 'VMM', 'a b', '')
const machine = fc.record({
  roles: fc.constantFrom('hyperv-host', 'library-server', 'wsus-server', 'vmm-console'),
  name: names,
  zone: fc.constantFrom('a', 'b', 'none'),
})
/** A server and what it is linked to, by the names of a table. */
const tables = fc
  .record({
    server: names,
    others: fc.array(machine, { minLength: 1, maxLength: 5 }),
    states: fc.array(fc.constantFrom<Decision['state']>('open', 'reviewed', 'rejected'), { maxLength: 20 }),
  })
  .map(({ server, others, states }) => {
    const machines = [{ roles: 'vmm-server', name: server }, ...others]
    const plan = planOf({
      zones: { a: '', b: 'perimeter' },
      machines: Object.fromEntries(machines.map((one, at) => [`m${at}`, one])),
      links: others.map((_, at) => `m0 - m${at + 1}`),
    })
    const flows = deriveFlows(plan, vmm2016)
    const decisions: Decisions = new Map(states.map((state, at) => [flows[3 * at]?.id ?? '', { state }]))
    return { flows, names: flowNames(plan), decisions }
  })
const words = fc.constantFrom(
  'hv',
  'hv01',
  'VMM',
  '443',
  '5986',
  '50000',
  'tcp',
  'M2',
  'zone',
  'b',
  'review',
  'open',
  'to',
  'wmi',
  'no',
)

/** What the cells of a row say, all together. */
function rowText(flow: Flow, names: FlowNames, decisions: Decisions): string {
  const ends = [flow.initiator, flow.listener].flatMap((id) => [names.machine(id), names.zone(id)])
  const state = decisions.get(flow.id)?.state ?? 'open'
  return [
    ...ends,
    portText(flow),
    flow.service,
    flow.channel,
    ...flow.sources,
    ...flow.errata,
    state,
    flowTableWords.states[state],
  ]
    .join('\n')
    .toLowerCase()
}

test('the filter finds the rows that have every word, or the port, and keeps their order', () => {
  let found = 0
  fc.assert(
    fc.property(tables, fc.array(words, { maxLength: 3 }), ({ flows, names, decisions }, wanted) => {
      const expected = flows.filter((flow) =>
        wanted.every((word) => {
          const { from = 0, to = -1 } = flow.port ?? {}
          return (
            rowText(flow, names, decisions).includes(word.toLowerCase()) || (from <= Number(word) && Number(word) <= to)
          )
        }),
      )
      const shown = filterFlows(flows, wanted.join('  '), names, decisions)
      expect(shown).toEqual(expected)
      if (shown.length > 0 && shown.length < flows.length) found += 1
    }),
  )
  expect(found).toBeGreaterThan(10)
})

test('sorting orders rows by what their cells say, upper and lower case alike, and keeps equal ones in order', () => {
  const columns = fc.constantFrom<FlowColumn>('from', 'to', 'port', 'service', 'state')
  fc.assert(
    fc.property(tables, columns, fc.boolean(), ({ flows, names, decisions }, column, descending) => {
      const cell = (flow: Flow): string | number =>
        ({
          from: names.machine(flow.initiator).toLowerCase(),
          to: names.machine(flow.listener).toLowerCase(),
          port: flow.port?.from ?? 0,
          service: flow.service.toLowerCase(),
          state: decisions.get(flow.id)?.state ?? 'open',
        })[column]
      const sign = descending ? -1 : 1
      const expected = [...flows].sort((a, b) => {
        const [left, right] = [cell(a), cell(b)]
        return left === right ? 0 : left < right ? -sign : sign
      })
      expect(sortFlows(flows, column, descending, names, decisions)).toEqual(expected)
    }),
  )
})
