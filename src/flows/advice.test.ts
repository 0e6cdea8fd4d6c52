import { describe, expect, test } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import type { AdviceProblem } from './adviceProblem.ts'
import { adviceText } from './adviceText.ts'
import { problemId } from './problemId.ts'
import { problemPlace } from './problemPlace.ts'
import { findProblems } from './problems.ts'
import { describeProblem } from './problemText.ts'
import { planOf, type Sketch } from './scenario.test-support.ts'

const server = { roles: 'vmm-server', name: 'VMM01', members: ['VMM01 10.0.0.1'] }
const host = { roles: 'hyperv-host', name: 'HV01', members: ['HV01 10.0.0.2'] }
const pair: Sketch = { machines: { v: server, h: host }, links: ['v - h'] }
const many = (count: number) => Array.from({ length: count }, (_, at) => `HV${at} host${at}.example`)
const withNetworks = (plan: Plan, cidrs: readonly string[]): Plan => ({
  ...plan,
  zones: plan.zones.map((zone, at) => ({ ...zone, cidrs: [cidrs[at] ?? ''] })),
})
const zoned = (sketch: Partial<Sketch> = {}): Plan =>
  planOf({
    zones: { a: '', b: '' },
    machines: { v: { ...server, zone: 'a' }, h: { ...host, zone: 'b' } },
    links: ['v - h'],
    ...sketch,
  })

/** For each kind: a plan that has it, the sentence a person reads, and the nearest plan that has it not. */
const examples: Record<AdviceProblem['kind'], readonly [has: Plan, says: RegExp, hasNot: Plan]> = {
  'address-outside-zone': [
    withNetworks(zoned(), ['10.9.0.0/24', '10.0.0.0/24']),
    /VMM01 is in no network of zone Zone a/,
    withNetworks(zoned(), ['10.0.0.0/24', '10.0.0.0/24']),
  ],
  'overlapping-cidrs': [
    withNetworks(zoned(), ['10.0.0.0/16', '10.0.0.0/24']),
    /10\.0\.0\.0\/16 of zone Zone a and 10\.0\.0\.0\/24 of zone Zone b overlap/,
    {
      ...withNetworks(zoned(), ['10.0.0.0/16', '10.0.0.0/24']),
      zones: withNetworks(zoned(), ['10.0.0.0/16', '10.0.0.0/24']).zones.map((zone) =>
        zone.id === 'b' ? { ...zone, parent: 'a' } : zone,
      ),
    },
  ],
  'machine-outside-zones': [
    zoned({ machines: { v: { ...server, zone: 'a' }, h: host } }),
    /HV01 stands in no zone/,
    planOf(pair),
  ],
  'duplicate-name': [
    planOf({ ...pair, machines: { v: server, h: { ...host, name: 'vmm01 ' } } }),
    /2 machines have the name “VMM01”/,
    planOf(pair),
  ],
  'name-too-long': [
    planOf({ ...pair, machines: { v: { ...server, members: ['VMMSERVER-NUMBER1 10.0.0.1'] }, h: host } }),
    /VMMSERVER-NUMBER1 .*over 15/,
    planOf({ ...pair, machines: { v: { ...server, members: ['VMMSERVER-NUMB1.corp.example 10.0.0.1'] }, h: host } }),
  ],
  'boundary-undecided': [
    zoned(),
    /between zone Zone a and zone Zone b \(9 flows\)/,
    { ...zoned(), boundaries: [{ between: ['a', 'b'], firewalls: [] }] },
  ],
  'choice-undecided': [
    planOf(pair),
    /“Domain relation” is undecided for HV01/,
    planOf({ ...pair, choices: { domain: 'trusted', agent: 'push', legacy: 'keep' } }),
  ],
  'rpc-without-range': [
    planOf(pair),
    /port 135 without its dynamic range \(1 connection\)/,
    planOf({ ...pair, packs: ['rpc-dynamic'] }),
  ],
  'plain-http': [
    planOf({ machines: { v: server, w: 'wsus-server' }, links: ['v - w'] }),
    /Plain HTTP/,
    planOf({ machines: { v: server, w: 'wsus-server' }, links: ['v - w'], choices: { 'wsus-ssl': 'on' } }),
  ],
  netbios: [planOf(pair), /port 139/, planOf({ ...pair, choices: { legacy: 'drop' } })],
  'obsolete-esx': [
    planOf({ machines: { v: server, e: 'esx-host' }, links: ['v - e'] }),
    /does not manage/,
    planOf(pair),
  ],
  'esxi-without-vcenter': [
    planOf({ machines: { v: server, e: 'esxi-host' }, links: ['v - e'] }),
    /without a vCenter/,
    planOf({ machines: { v: server, e: 'esxi-host', c: 'vcenter' }, links: ['v - e'] }),
  ],
  'clustered-perimeter-hosts': [
    planOf({
      machines: { h: host, i: { ...host, name: 'HV02' } },
      links: ['h - i'],
      choices: { domain: 'perimeter' },
      packs: ['failover-cluster'],
    }),
    /form a cluster/,
    planOf({
      machines: { h: host, i: { ...host, name: 'HV02' } },
      links: ['h - i'],
      choices: { domain: 'trusted' },
      packs: ['failover-cluster'],
    }),
  ],
  'server-on-host': [
    planOf({ ...pair, machines: { v: { ...server, roles: 'vmm-server+hyperv-host' }, h: host } }),
    /at once/,
    planOf(pair),
  ],
  'crowded-server': [
    planOf({
      ...pair,
      machines: { v: { ...server, roles: 'vmm-server+library-server' }, h: { ...host, members: many(151) } },
    }),
    /with 151 hosts/,
    planOf({
      ...pair,
      machines: { v: { ...server, roles: 'vmm-server+library-server' }, h: { ...host, members: many(150) } },
    }),
  ],
  'too-many-hosts': [
    planOf({ ...pair, machines: { v: server, h: { ...host, members: many(1001) } } }),
    /1001 hosts/,
    planOf({ ...pair, machines: { v: server, h: { ...host, members: many(1000) } } }),
  ],
  'pxe-outside-subnet': [
    zoned({
      machines: {
        w: { roles: 'wds-server', name: 'WDS01', zone: 'a' },
        p: { roles: 'winpe-agent', name: 'New', zone: 'b' },
      },
      links: [],
    }),
    /WDS01 does not stand in the zone of New/,
    zoned({ machines: { w: { roles: 'wds-server', zone: 'b' }, p: { roles: 'winpe-agent', zone: 'b' } }, links: [] }),
  ],
  'rejected-lines': [
    planOf({ ...pair, decisions: [{ flow: 'l1:v>h:tcp/139', state: 'rejected' }] }),
    /1 line is rejected/,
    planOf({ ...pair, decisions: [{ flow: 'l1:v>h:tcp/139', state: 'reviewed' }] }),
  ],
  'ticket-details-missing': [
    planOf({ ...pair, request: { requester: 'Ada', ticket: 'C1' } }),
    /no owner, no justification/,
    planOf({ ...pair, request: { requester: 'Ada', ticket: 'C1', owner: 'Team', justification: 'New racks' } }),
  ],
}

describe.each(Object.entries(examples))('%s', (kind, [has, says, hasNot]) => {
  const of = (plan: Plan) => findProblems(plan, vmm2016).filter((problem) => problem.kind === kind)
  test('is found, says what and how to mend it, and is gone when it is mended', () => {
    const [problem] = of(has)
    if (problem === undefined) throw new Error('it is not found')
    const words = describeProblem(problem, has)
    expect(words.title).toMatch(says)
    expect(words.help).toMatch(/\.$/)
    expect(problemId(has, problem).startsWith(kind)).toBe(true)
    const place = problemPlace(problem)
    expect(place.links.every((id) => has.links.some((link) => link.id === id))).toBe(true)
    expect(place.machines.every((id) => has.machines.some((machine) => machine.id === id))).toBe(true)
    expect(of(hasNot)).toEqual([])
  })
})

test('rejected lines are not objected to as NetBIOS', () => {
  const plan = planOf({ ...pair, decisions: [{ flow: 'l1:v>h:tcp/139', state: 'rejected' }] })
  expect(findProblems(plan, vmm2016).map(({ kind }) => kind)).not.toContain('netbios')
})

test('all advice has words', () => {
  expect(Object.keys(adviceText).sort()).toEqual(Object.keys(examples).sort())
})
