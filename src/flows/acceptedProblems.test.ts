import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { acceptProblem } from '#plan/operations/acceptOperations.ts'
import { addMember, removeMember, setMembers, updateMember } from '#plan/operations/memberOperations.ts'
import type { OperationResult } from '#plan/operations/operationResult.ts'
import { updateZone } from '#plan/operations/zoneOperations.ts'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { partAccepted } from './acceptedProblems.ts'
import { editHistories } from './editHistories.test-support.ts'
import type { Problem } from './problem.ts'
import { problemId } from './problemId.ts'
import { findProblems } from './problems.ts'
import { describeProblem } from './problemText.ts'
import { planOf } from './scenario.test-support.ts'

it('parts the problems by what the plan accepted, with its note', () => {
  const one: Problem = { kind: 'obsolete-esx', machine: 'm1' }
  const other: Problem = { kind: 'obsolete-esx', machine: 'm2' }
  const empty = emptyPlan('Plan', 'vmm-2016')
  const plan = { ...empty, accepted: [{ problem: problemId(empty, one), note: 'Leaves in May.' }] }
  expect(partAccepted(plan, [one, other])).toEqual({
    open: [other],
    accepted: [{ problem: one, note: 'Leaves in May.' }],
  })
})

describe('the acceptance of a problem with a member', () => {
  const rack = (...members: string[]): Plan => ({
    ...planOf({
      zones: { a: '', b: '' },
      machines: { h: { roles: 'hyperv-host', name: 'Rack', zone: 'a', members } },
    }),
    zones: [{ id: 'a', name: 'A', cidrs: ['10.0.0.0/24'] }],
  })
  const kinds = ['address-outside-zone', 'invalid-address', 'member-without-address']
  const parted = (plan: Plan) =>
    partAccepted(
      plan,
      findProblems(plan, vmm2016).filter(({ kind }) => kinds.includes(kind)),
    )
  const titles = (plan: Plan) => parted(plan).accepted.map(({ problem }) => describeProblem(problem, plan).title)
  const acceptedIn = (plan: Plan, name: string): Plan => {
    const problem = parted(plan).open.find((open) => describeProblem(open, plan).title.includes(name))
    if (problem === undefined) throw new Error(`There is no problem with ${name}.`)
    return planAfter(acceptProblem(plan, problemId(plan, problem)))
  }

  test.each([
    ['an address outside its zone', rack('HV01 10.0.9.1', 'HV02 10.0.9.2', 'HV03 10.0.9.3'), 2],
    ['an invalid address', rack('HV01 10.0.0.300', 'HV02 10.0.0.301', 'HV03 10.0.0.302'), 2],
    ['no address', rack('HV01', 'HV02', 'HV03'), 2],
  ])('stays with it when another goes: %s', (_, plan, open) => {
    const accepted = acceptedIn(plan, 'HV02')
    expect(parted(accepted).open).toHaveLength(open)
    const without = planAfter(removeMember(accepted, 'h', 0))
    expect(titles(without)).toEqual([expect.stringContaining('HV02')])
    expect(parted(without).open).toHaveLength(open - 1)
    const gone = planAfter(removeMember(accepted, 'h', 1))
    expect(titles(gone)).toEqual([])
    expect(parted(gone).open).toHaveLength(open)
  })

  it('ends with the address that it was about, and comes back with it', () => {
    const accepted = acceptedIn(rack('HV01 10.0.9.1'), 'HV01')
    const moved = planAfter(updateMember(accepted, 'h', 0, { address: '10.0.9.2' }))
    expect(parted(moved).open).toHaveLength(1)
    expect(titles(planAfter(updateMember(moved, 'h', 0, { address: '10.0.9.1' })))).toHaveLength(1)
  })

  it('is not about another zone', () => {
    const accepted = acceptedIn(rack('HV01 10.0.9.1'), 'HV01')
    const other = { ...accepted, zones: [...accepted.zones, { id: 'b', name: 'B', cidrs: ['10.1.0.0/24'] }] }
    const [machine] = other.machines
    expect(titles({ ...other, machines: machine ? [{ ...machine, zone: 'b' }] : [] })).toEqual([])
    expect(titles(planAfter(updateZone(other, 'a', { name: 'Renamed' })))).toHaveLength(1)
  })

  it('is about one of those that are called the same', () => {
    const accepted = acceptedIn(rack('TBD', 'TBD'), 'TBD')
    expect(parted(accepted).open).toHaveLength(1)
    expect(parted(planAfter(addMember(accepted, 'h', { name: 'TBD' }))).open).toHaveLength(2)
  })

  it('fits into a plan however long the name is', () => {
    const long = 'x'.repeat(9_000)
    const plan = planAfter(setMembers(rack(), 'h', [{ name: long }, { name: `${long}y` }]))
    expect(parted(acceptedIn(plan, 'x')).open).toHaveLength(1)
  })
})

test('the acceptance of a refused flow stays with it when another flow of the link goes', () => {
  const own = (port: number) => ({ initiator: 'gone', transport: 'tcp', port, service: 'X', reason: 'Y' }) as const
  const bare = planOf({ machines: { v: 'vmm-server', h: 'hyperv-host' }, links: ['v - h'] })
  const withFlows = (plan: Plan, ...ports: number[]): Plan => ({
    ...plan,
    links: plan.links.map((link) => ({ ...link, flows: ports.map(own) })),
  })
  const refused = (plan: Plan) => findProblems(plan, vmm2016).filter(({ kind }) => kind === 'refused-own-flow')
  const plan = withFlows(bare, 9001, 9002)
  const accepted = planAfter(acceptProblem(plan, problemId(plan, refused(plan)[1] as Problem)))
  const after = withFlows(accepted, 9002)
  expect(partAccepted(after, refused(after)).open).toEqual([])
  const other = withFlows(accepted, 9001)
  expect(partAccepted(other, refused(other)).accepted).toEqual([])
})

test('no two problems of a plan are the same, and no edit of members passes an acceptance to another', () => {
  fc.assert(
    fc.property(editHistories, fc.nat(), (plans, at) => {
      const plan = plans.at(-1) ?? emptyPlan('Plan', 'vmm-2016')
      const problems = findProblems(plan, vmm2016)
      const ids = problems.map((problem) => problemId(plan, problem))
      expect(new Set(ids).size).toBe(ids.length)
      const machine = plan.machines[at % Math.max(1, plan.machines.length)]
      if (machine === undefined || machine.members.length === 0) return
      const accepted = { ...plan, accepted: ids.map((problem) => ({ problem })) }
      const known = new Set(problems.map((problem) => about(plan, problem)))
      const after = planAfter(removeMember(accepted, machine.id, at % machine.members.length))
      for (const { problem } of partAccepted(after, findProblems(after, vmm2016)).accepted)
        expect(known).toContain(about(after, problem))
    }),
    { numRuns: 300 },
  )
})

/** A problem with a member in words of the member, not of its place. */
function about(plan: Plan, problem: Problem): string {
  if (!('member' in problem)) return problemId(plan, problem)
  const member = machinesById(plan).get(problem.machine)?.members[problem.member]
  return JSON.stringify([
    problem.kind,
    problem.machine,
    problem.kind.includes('address') && member?.address,
    member?.name,
  ])
}

function planAfter(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}
