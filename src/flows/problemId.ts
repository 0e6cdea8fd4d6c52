import type { Problem } from './problem.ts'

/** An id that stays the same while the problem is the same one, whatever its words and its place in the list. */
export function problemId(problem: Problem): string {
  return [problem.kind, ...partsOf(problem)].join(':')
}

function partsOf(problem: Problem): readonly (string | number)[] {
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
    case 'name-too-long':
      return [problem.machine, problem.member]
    case 'machine-not-connected':
    case 'machine-without-members':
    case 'machine-without-role':
      return [problem.machine]
    case 'link-without-ports':
    case 'no-common-ip-version':
      return [problem.link]
    case 'member-without-address':
    case 'invalid-address':
      return [problem.machine, problem.member]
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
      return [problem.link, problem.place]
    case 'unknown-choice':
      return [problem.machine ?? '', problem.choice]
    case 'unknown-setting':
    case 'refused-setting':
      return [problem.setting]
  }
}
