import { describe, expect, test } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { emptyPlan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { adviceText } from './adviceText.ts'
import { deriveFlows } from './deriveFlows.ts'
import type { Problem, ProblemKind } from './problem.ts'
import { problemId } from './problemId.ts'
import { problemPlace } from './problemPlace.ts'
import { createProblemFinder, findProblems } from './problems.ts'
import { describeProblem, problemText } from './problemText.ts'
import type { Sketch } from './scenario.test-support.ts'
import { planOf } from './scenario.test-support.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

const [someRole] = tinyCatalogue.roles
const catalogue: Catalogue = {
  ...tinyCatalogue,
  roles: [...tinyCatalogue.roles, ...(someRole ? [{ ...someRole, id: 'vmm-server' }] : [])],
}

const good = {
  v: { roles: 'server+vmm-server', name: 'VMM01', members: ['VMM01 10.0.0.1'] },
  h: { roles: 'host', name: 'Rack 1', members: ['HV01 10.0.0.2'] },
}

function problemsOf(plan: Plan): readonly Problem[] {
  // Advice has examples of its own, in advice.test.ts.
  return findProblems(plan, catalogue).filter(({ kind }) => !Object.hasOwn(adviceText, kind))
}

function found(sketch: Partial<Sketch>, change: Partial<Plan> = {}) {
  const plan = { ...planOf({ machines: good, links: ['v - h'], ...sketch }), ...change }
  return problemsOf(plan).map((problem) => ({ ...problem, title: describeProblem(problem, plan).title }))
}

test('a good plan and an empty plan have no problems', () => {
  expect(found({})).toEqual([])
  expect(problemsOf(emptyPlan('New', 'tiny'))).toEqual([])
})

const brokenRule = {
  id: 'r',
  initiator: 'server',
  listener: 'toaster',
  transport: 'tcp',
  port: 9,
  service: 'X',
  channel: 'x',
  purpose: 'It toasts.',
} as const

/** One plan for each kind, with the sentence a person reads. */
const examples: Record<Exclude<ProblemKind, keyof typeof adviceText>, [Partial<Sketch>, string, Partial<Plan>?]> = {
  'no-vmm-server': [
    { machines: { ...good, v: { ...good.v, roles: 'server' } } },
    'The plan has no VMM management server.',
  ],
  'machine-not-connected': [
    { machines: { ...good, s: { roles: 'site', name: 'WSUS', members: ['W 10.0.0.3'] } } },
    'WSUS is not connected.',
  ],
  'link-without-ports': [
    { machines: { ...good, s: { roles: 'site', name: 'WSUS', members: ['W 10.0.0.3'] } }, links: ['v - h', 's - h'] },
    'The connection WSUS – Rack 1 asks for no port.',
  ],
  'machine-without-role': [
    { machines: { ...good, v: { ...good.v, roles: 'vmm-server+server+host' }, h: { ...good.h, roles: '' } } },
    'Rack 1 has no role.',
  ],
  'unknown-role': [
    { machines: { ...good, h: { ...good.h, roles: 'host+mainframe' } } },
    'Rack 1 has the role “mainframe”, which is not known.',
  ],
  'machine-without-members': [
    { machines: { ...good, h: { ...good.h, members: [] } } },
    'Rack 1 has no computer with an address.',
  ],
  'member-without-address': [
    { machines: { ...good, h: { ...good.h, members: ['HV01 10.0.0.2', 'HV02'] } } },
    'HV02 in Rack 1 has no address.',
  ],
  'invalid-address': [
    { machines: { ...good, h: { ...good.h, members: ['HV01 0.0.0.0/0'] } } },
    'The address of HV01 in Rack 1 is not valid. Firewalls read 0.0.0.0/0 as any address.',
  ],
  'duplicate-address': [
    {
      machines: {
        ...good,
        h: { ...good.h, members: ['HV01 2001:db8::1', 'HV02 2001:DB8:0::1'] },
        v: { ...good.v, members: ['VMM01 2001:db8::9'] },
      },
    },
    'Rack 1 has the address 2001:db8::1 more than once.',
  ],
  'no-common-ip-version': [
    { machines: { ...good, h: { ...good.h, members: ['HV01 10.0.0.2', 'HV02 2001:db8::2', 'HV03 hv03.example'] } } },
    'The connection VMM01 – Rack 1 cannot work: no packet goes from 10.0.0.1 to 2001:db8::2.',
  ],
  'invalid-cidr': [
    {},
    '“10.0.0.5/24” of zone Lab is not a network.',
    { zones: [{ id: 'z', name: 'Lab', cidrs: ['10.0.0.0/24', '10.0.0.5/24'] }] },
  ],
  'unknown-pack': [{ packs: ['rpc', 'magic'] }, 'The rule pack “magic” is not known.'],
  'broken-own-pack': [
    {},
    'Rule 1 of the own pack “Ours” is broken. ours/r names the role toaster, which does not exist.',
    { ownPacks: [{ id: 'ours', name: 'Ours', source: 'Us', rules: [brokenRule] }], packs: ['ours'] },
  ],
  'refused-own-flow': [
    {},
    'The connection VMM01 – Rack 1 has an own flow (1) that is refused. A TCP flow needs a port: without one it would be any.',
    {
      links: [
        { id: 'l1', ends: ['v', 'h'], flows: [{ initiator: 'v', transport: 'tcp', service: 'X', reason: 'Because.' }] },
      ],
    },
  ],
  'unknown-choice': [
    { machines: { ...good, h: { ...good.h, choices: { domain: 'mars' } } } },
    'Rack 1 answers “domain” with “mars”, which is not known.',
  ],
  'unknown-setting': [{ settings: { warp: 9 } }, 'The setting “warp” is not known.'],
  'refused-setting': [{ settings: { bits: 5986 } }, '“5986” cannot be the value of “bits”. It is taken.'],
}

describe.each(Object.entries(examples))('%s', (kind, [sketch, title, change]) => {
  test('is found, and only it', () => {
    const problems = found(sketch, change)
    const [first] = problems.filter((problem) => problem.kind === kind)
    expect(first?.title).toContain(title)
    const others = problems.filter((problem) => problem.kind !== kind).map((problem) => problem.kind)
    // A machine without a role cannot need a port either.
    expect(others).toEqual(kind === 'machine-without-role' ? ['link-without-ports'] : [])
  })
})

test('a connection between IPv4 and IPv6 is no problem once its lines are rejected, and counts its pairs', () => {
  const machines = {
    v: { ...good.v, members: ['VMM01 2001:db8::1', 'VMM02 10.0.0.1'] },
    h: { ...good.h, members: ['HV01 10.0.0.2', 'HV02 10.0.0.3-10.0.0.9', 'HV03'] },
  }
  const [problem] = found({ machines }).filter(({ kind }) => kind === 'no-common-ip-version')
  expect(problem).toMatchObject({ link: 'l1', source: '2001:db8::1', destination: '10.0.0.2', pairs: 2 })
  expect(problem?.title).toContain('to 10.0.0.2, nor between 1 more pair of an IPv4 and an IPv6 address.')
  const flows = deriveFlows(planOf({ machines, links: ['v - h'] }), catalogue)
  expect(flows.length).toBeGreaterThan(1)
  const all = flows.map(({ id }) => ({ flow: id, state: 'rejected' as const }))
  const kinds = (decisions: typeof all) => found({ machines, decisions }).map(({ kind }) => kind)
  expect(kinds(all.slice(1))).toContain('no-common-ip-version')
  expect(kinds(all)).not.toContain('no-common-ip-version')
})

test('one address on two machines names both', () => {
  const machines = { ...good, h: { ...good.h, members: ['HV01 10.0.0.1'] } }
  expect(found({ machines })).toMatchObject([
    { kind: 'duplicate-address', machines: ['v', 'h'], title: 'VMM01 and Rack 1 have the same address 10.0.0.1.' },
  ])
})

test('a plan-wide answer that is not known names the plan', () => {
  expect(found({ choices: { domain: 'mars' } })[0]?.title).toBe(
    'The plan answers “domain” with “mars”, which is not known.',
  )
})

test('a link with only an annotation needs no port and is fine', () => {
  const machines = {
    ...good,
    l: { roles: 'library', members: ['L 10.0.0.4'] },
    s: { roles: 'site', members: ['S 10.0.0.5'] },
  }
  expect(found({ machines, links: ['v - h', 'l - s'] })).toEqual([])
})

test('a link to nothing or to itself connects nothing', () => {
  expect(found({ links: ['v - v', 'h - gone'] }).map(({ kind }) => kind)).toEqual([
    'machine-not-connected',
    'machine-not-connected',
    'link-without-ports',
    'link-without-ports',
  ])
})

test('the links that were reviewed already are not derived again', () => {
  const plan = planOf({ machines: good, links: ['v - h'] })
  const reviews = [{ flows: [], annotations: [], leftOut: [], openChoices: [], offeredPacks: [] }]
  expect(createProblemFinder(tinyCatalogue)(plan, reviews).map(({ kind }) => kind)).toContain('link-without-ports')
})

test('a link whose ports a decision or a pack withholds says so, instead of calling the roles strangers', () => {
  const sql = (choices: Record<string, string>, ...more: string[]) => ({
    ...planOf({ machines: { v: 'vmm-server', s: 'sql-server' }, links: ['v - s'] }),
    choices,
    packs: more,
  })
  const helpOf = (plan: Plan) => {
    const [found] = findProblems(plan, vmm2016).filter(({ kind }) => kind === 'link-without-ports')
    return found && describeProblem(found, plan).help
  }
  expect(helpOf(sql({}))).toBeUndefined()
  expect(helpOf(sql({ 'sql-instance': 'dynamic-port' }))).toMatch(/“SQL instance”.*pack “SQL named instance”/)
  expect(helpOf(sql({ 'sql-instance': 'dynamic-port' }, 'sql-browser'))).toBeUndefined()
  const strangers = planOf({ machines: { w: 'wsus-server', s: 'sql-server' }, links: ['w - s'] })
  expect(helpOf(strangers)).toMatch(/know no flow/)
})

test('ids are unique and do not depend on words', () => {
  const plans = Object.values(examples).map(([sketch, , change]) => ({
    ...planOf({ machines: good, links: ['v - h'], ...sketch }),
    ...change,
  }))
  for (const plan of plans) {
    const ids = problemsOf(plan).map((problem) => problemId(plan, problem))
    expect(ids).toEqual([...new Set(ids)])
  }
  const all = plans.flatMap((plan) => problemsOf(plan).map((problem) => ({ plan, problem })))
  const kinds = new Set(all.map(({ problem }) => problem.kind))
  expect(kinds).toEqual(new Set(Object.keys(problemText).filter((kind) => !Object.hasOwn(adviceText, kind))))
  const [one] = all.filter(({ problem }) => problem.kind === 'invalid-address')
  const id = 'invalid-address:h:1:0.0.0.0/0'
  expect(one && problemId(one.plan, one.problem)).toBe(id)
  expect(one && problemId(one.plan, { ...one.problem, reason: 'Other words.' } as Problem)).toBe(id)
})

test('places lead to machine, link or zone', () => {
  expect(problemPlace({ kind: 'no-vmm-server' })).toEqual({ machines: [], links: [], zones: [] })
  expect(problemPlace({ kind: 'unknown-choice', choice: 'c', option: 'o' }).machines).toEqual([])
  expect(problemPlace({ kind: 'unknown-choice', choice: 'c', option: 'o', machine: 'm' }).machines).toEqual(['m'])
  expect(problemPlace({ kind: 'duplicate-address', address: 'a', machines: ['m', 'n'] }).machines).toEqual(['m', 'n'])
  expect(problemPlace({ kind: 'link-without-ports', link: 'l', leftOut: [], packs: [] }).links).toEqual(['l'])
  expect(problemPlace({ kind: 'invalid-cidr', zone: 'z', cidr: '', reason: '' }).zones).toEqual(['z'])
})
