import type { Problem } from './problem.ts'

/** An id that stays the same while the problem is the same one, whatever its words and its place in the list. */
export function problemId(problem: Problem): string {
  return [problem.kind, ...partsOf(problem)].join(':')
}

function partsOf(problem: Problem): readonly (string | number)[] {
  switch (problem.kind) {
    case 'no-vmm-server':
      return []
    case 'machine-not-connected':
    case 'machine-without-members':
    case 'machine-without-role':
      return [problem.machine]
    case 'link-without-ports':
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
    case 'unknown-choice':
      return [problem.machine ?? '', problem.choice]
    case 'unknown-setting':
    case 'refused-setting':
      return [problem.setting]
  }
}
