import { expect, test } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { type FixWay, problemFix } from './problemFix.ts'
import { findProblems } from './problems.ts'
import { planOf } from './scenario.test-support.ts'

const server = { roles: 'vmm-server', name: 'VMM01', members: ['VMM01 10.0.0.1'] }
const host = { roles: 'hyperv-host', name: 'HV01', members: ['HV01 10.0.0.2'] }
const pair = { machines: { v: server, h: host }, links: ['v - h'] }
const zoned = planOf({
  ...pair,
  zones: { a: '', b: '' },
  machines: { v: { ...server, zone: 'a' }, h: { ...host, zone: 'a' } },
})
const strayed: Plan = {
  ...zoned,
  zones: zoned.zones.map((zone) => ({ ...zone, cidrs: [zone.id === 'a' ? '10.9.0.0/24' : '10.0.0.0/24'] })),
}

const cases: readonly [kind: string, plan: Plan, way: FixWay, to?: string][] = [
  ['rpc-without-range', planOf(pair), 'add-range'],
  ['netbios', planOf(pair), 'drop-legacy'],
  ['refused-setting', planOf({ ...pair, settings: { bits: 5986 } }), 'use-default'],
  ['unknown-setting', planOf({ ...pair, settings: { warp: 9 } }), 'use-default'],
  ['unknown-pack', planOf({ ...pair, packs: ['warp'] }), 'switch-off'],
  ['address-outside-zone', strayed, 'move', 'Zone b'],
  [
    'duplicate-address',
    planOf({ ...pair, machines: { v: server, h: { ...host, members: ['A 10.0.0.2', 'B 10.0.0.2'] } } }),
    'clear-second',
  ],
  [
    'invalid-address',
    planOf({ ...pair, machines: { v: server, h: { ...host, members: ['A 10.0.0.5/24'] } } }),
    'use',
    '10.0.0.0/24',
  ],
]

test.each(cases)('%s is mended in one step', (kind, plan, way, to) => {
  const problem = findProblems(plan, vmm2016).find((one) => one.kind === kind)
  if (problem === undefined) throw new Error('there is no such problem')
  const fix = problemFix(problem, plan)
  expect([fix?.way, fix?.to]).toEqual([way, to])
  const mended = fix?.operation(plan)
  if (!mended?.ok) throw new Error('the fix was refused')
  expect(findProblems(mended.plan, vmm2016)).not.toContainEqual(problem)
})

test('what only the user can know is not guessed', () => {
  const twins = planOf({ ...pair, machines: { v: server, h: { ...host, members: ['HV01 10.0.0.1'] } } })
  for (const problem of findProblems(twins, vmm2016).filter(({ kind }) => kind === 'duplicate-address')) {
    expect(problemFix(problem, twins)).toBeNull()
  }
  const nowhere: Plan = { ...strayed, zones: strayed.zones.map((zone) => ({ ...zone, cidrs: ['10.9.0.0/24'] })) }
  for (const problem of findProblems(nowhere, vmm2016).filter(({ kind }) => kind === 'address-outside-zone')) {
    expect(problemFix(problem, nowhere)).toBeNull()
  }
})
