import fc from 'fast-check'
import { acceptProblem } from '#plan/operations/acceptOperations.ts'
import { setBoundary } from '#plan/operations/boundaryOperations.ts'
import { setDecision } from '#plan/operations/decisionOperations.ts'
import { addLinks, removeLinks } from '#plan/operations/linkOperations.ts'
import { setMachineRoles, setMachineZone } from '#plan/operations/machineOperations.ts'
import { addMember, removeMember, setMembers, updateMember } from '#plan/operations/memberOperations.ts'
import { done, type OperationResult } from '#plan/operations/operationResult.ts'
import { setLinkFlows } from '#plan/operations/ownFlowOperations.ts'
import { applyDraw, type Draw, operationCount } from '#plan/operations/randomOperation.test-support.ts'
import { setZoneParent, updateZone } from '#plan/operations/zoneOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { problemId } from './problemId.ts'
import { findProblems } from './problems.ts'
import { randomPlans } from './randomPlans.test-support.ts'
import { planOf } from './scenario.test-support.ts'

/** A plan in which small edits have consequences: hosts of a cluster, servers with limits on names, zones with networks. */
const estate: Plan = {
  ...planOf({
    machines: {
      v: { roles: 'vmm-server', zone: 'a', members: ['VMM01 10.0.0.1'] },
      s: { roles: 'sql-server', zone: 'a', members: ['SQL01 10.0.0.2'] },
      ...Object.fromEntries(
        ['h1', 'h2', 'h3'].map((id, at) => [id, { roles: 'hyperv-host', zone: 'b', members: [`${id} 10.1.0.${at}`] }]),
      ),
      w: { roles: 'wds-server', zone: 'c' },
    },
    links: ['v - s', 'v - h1', 'v - h2', 'h1 - h2', 'h2 - h3', 'v - w'],
    zones: { a: '', b: '', c: '' },
    packs: ['failover-cluster'],
  }),
  firewalls: ['f1', 'f2'].map((id) => ({ id, name: id.toUpperCase() })),
}

const [names, addresses] = [
  ['HV01', 'A-VERY-LONG-NAME-01', 'other'],
  ['10.0.0.1', '10.1.0.1', '10.0.0.x', 'fd00::1', ''],
]
const [cidrs, trusts] = [
  ['10.0.0.0/16', '10.0.0.0/24', '10.1.0.0/16'],
  ['perimeter', 'trusted', null],
] as const
const states = ['rejected', 'reviewed', 'open'] as const
const roles = ['hyperv-host', 'vmm-server', 'sql-server', 'winpe-agent', 'wds-server']

function pick<T>(items: readonly [T, ...T[]] | readonly T[], at: number): T {
  const item = items[at % items.length]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

const edits: readonly ((plan: Plan, b: number, c: number) => OperationResult)[] = [
  (plan, b, c) => setMembers(plan, idOf(plan.machines, b), [{ name: 'HV', address: pick(addresses, c) }]),
  (plan, b, c) => updateMember(plan, idOf(plan.machines, b), 0, { name: pick(names, c) }),
  (plan, b, c) => setMachineRoles(plan, idOf(plan.machines, b), [pick(roles, c)]),
  (plan, b, c) => setMachineZone(plan, idOf(plan.machines, b), idOf(plan.zones, c)),
  (plan, b) => removeLinks(plan, [idOf(plan.links, b)]),
  (plan, b, c) => addLinks(plan, [[idOf(plan.machines, b), idOf(plan.machines, c)]]),
  (plan, b, c) => updateZone(plan, idOf(plan.zones, b), { trust: pick(trusts, c) }),
  (plan, b, c) => updateZone(plan, idOf(plan.zones, b), { cidrs: [pick(cidrs, c)] }),
  (plan, b, c) => setZoneParent(plan, idOf(plan.zones, b), c % 4 === 0 ? null : idOf(plan.zones, c)),
  (plan, b, c) => setBoundary(plan, [idOf(plan.zones, b), idOf(plan.zones, c)], ['f1', 'f2'].slice(0, (b + c) % 3)),
  (plan, b) =>
    setMembers(
      plan,
      idOf(plan.machines, b),
      ['A', 'B'].map((name) => ({ name, address: '10.1.0.9' })),
    ),
  (plan, b, c) => {
    const [link, port] = [plan.links[b % Math.max(1, plan.links.length)], c % 2 === 0 ? '445' : '443']
    const [from, to] = link?.ends ?? ['', '']
    return setDecision(plan, { flow: `${link?.id}:${from}>${to}:tcp/${port}`, state: pick(states, c) })
  },
  (plan, b, c) => {
    const link = plan.links[b % Math.max(1, plan.links.length)]
    const own = {
      initiator: link?.ends[0] ?? '',
      transport: 'tcp',
      port: 9000 + (c % 2),
      service: 'X',
      reason: 'Y',
    } as const
    return setLinkFlows(plan, link?.id ?? '', c % 3 === 0 ? [] : [own])
  },
  (plan, b) => {
    const problems = findProblems(plan, vmm2016)
    return problems.length === 0 ? done(plan) : acceptProblem(plan, problemId(plan, pick(problems, b)))
  },
  (plan, b, c) => addMember(plan, idOf(plan.machines, b), { name: pick(names, c), address: pick(addresses, b + c) }),
  (plan, b) => removeMember(plan, idOf(plan.machines, b), 0),
]

function idOf(items: readonly { readonly id: string }[], at: number): string {
  return items[at % Math.max(items.length, 1)]?.id ?? ''
}

type Step = { readonly back: number } | { readonly any: Draw } | { readonly edit: readonly [number, number, number] }

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ any: fc.tuple(fc.nat(operationCount - 1), fc.nat(), fc.nat(), fc.nat()) }) },
  { weight: 5, arbitrary: fc.record({ edit: fc.tuple(fc.nat(edits.length - 1), fc.nat(99), fc.nat(99)) }) },
  { weight: 1, arbitrary: fc.record({ back: fc.nat(20) }) },
)

/** A plan and what follows from it by edits; now and then an earlier state comes back, as by undo. */
export const editHistories: fc.Arbitrary<readonly Plan[]> = fc
  .tuple(fc.oneof(randomPlans, fc.constant(estate)), fc.array(steps, { maxLength: 30 }))
  .map(([first, steps]) => {
    const plans = [first]
    for (const step of steps) plans.push(after(plans, step))
    return plans
  })

function after(plans: readonly Plan[], step: Step): Plan {
  const now = plans.at(-1) ?? estate
  if ('back' in step) return plans.at(-1 - step.back) ?? now
  const outcome = 'any' in step ? applyDraw(now, step.any) : pick(edits, step.edit[0])(now, step.edit[1], step.edit[2])
  return outcome.ok ? outcome.plan : now
}
