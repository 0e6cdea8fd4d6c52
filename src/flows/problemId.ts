import { limits } from '#plan/limits.ts'
import type { Member, OwnFlow, Plan } from '#plan/plan.ts'
import { linksById, machinesById } from '#plan/planIndex.ts'
import { markAmongEqual } from './markAmongEqual.ts'
import type { Problem } from './problem.ts'
import { stableId } from './stableId.ts'

/** What a problem is about is looked up here. */
export type ProblemSubject = Pick<Plan, 'machines' | 'links'>

/**
 * An id that stays the same while the problem is the same one, whatever its words and its place in the list. Members and a link's own
 * flows are named by what they say, not by their place: who removes the first of them must not pass its acceptance to the second, and
 * another address is another problem. A plan takes ids up to `limits.problemId`; longer ones are hashed.
 */
export function problemId(plan: ProblemSubject, problem: Problem): string {
  const parts = partsOf(plan, problem)
  const whole = [problem.kind, ...parts].join(':')
  return whole.length <= limits.problemId ? whole : `${problem.kind}:${stableId(parts.join(':'))}`
}

function partsOf(plan: ProblemSubject, problem: Problem): readonly (string | number)[] {
  switch (problem.kind) {
    case 'no-vmm-server':
    case 'rpc-without-range':
    case 'plain-http':
    case 'netbios':
    case 'clustered-perimeter-hosts':
    case 'esxi-without-vcenter':
    case 'too-many-hosts':
    case 'rejected-lines':
    case 'ticket-details-missing':
      return []
    case 'choice-undecided':
      return [problem.choice]
    case 'duplicate-name':
      return [problem.name]
    case 'overlapping-cidrs':
      return [problem.cidr, problem.other, ...problem.zones]
    case 'boundary-undecided':
      return problem.between.map((zone) => zone ?? '-').sort()
    case 'pxe-outside-subnet':
      return problem.machines
    case 'machine-outside-zones':
    case 'obsolete-esx':
    case 'server-on-host':
    case 'crowded-server':
      return [problem.machine]
    case 'address-outside-zone':
      return [problem.machine, problem.zone, ...memberMark(plan, problem, addressOf)]
    case 'name-too-long':
    case 'member-without-address':
      return [problem.machine, ...memberMark(plan, problem, nameOf)]
    case 'machine-not-connected':
    case 'machine-without-members':
    case 'machine-without-role':
      return [problem.machine]
    case 'link-without-ports':
    case 'no-common-ip-version':
      return [problem.link]
    case 'invalid-address':
      return [problem.machine, ...memberMark(plan, problem, addressOf)]
    case 'duplicate-address':
      return [problem.address]
    case 'invalid-cidr':
      return [problem.zone, problem.cidr]
    case 'unknown-role':
      return [problem.machine, problem.role]
    case 'unknown-pack':
      return [problem.pack]
    case 'broken-own-pack':
      return [problem.pack, problem.rule ?? '', problem.reason]
    case 'refused-own-flow':
      return [problem.link, ...ownFlowMark(plan, problem)]
    case 'unknown-choice':
      return [problem.machine ?? '', problem.choice]
    case 'unknown-setting':
    case 'refused-setting':
      return [problem.setting]
  }
}

function memberMark(
  plan: ProblemSubject,
  { machine, member }: { readonly machine: string; readonly member: number },
  read: (member: Member) => string,
): readonly (string | number)[] {
  return markAmongEqual(machinesById(plan).get(machine)?.members ?? [], member, read)
}

function ownFlowMark(
  plan: ProblemSubject,
  { link, place }: { readonly link: string; readonly place: number },
): readonly (string | number)[] {
  return markAmongEqual(linksById(plan).get(link)?.flows ?? [], place, askedBy)
}

const nameOf = ({ name }: Member): string => name
const addressOf = ({ address }: Member): string => address ?? ''
const askedBy = ({ initiator, transport, port }: OwnFlow): string => [initiator, transport, port ?? ''].join(' ')
