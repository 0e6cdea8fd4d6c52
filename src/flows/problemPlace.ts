import type { Problem } from './problem.ts'

/** Ids of what a problem is about; all empty when it concerns the plan as a whole. */
export interface ProblemPlace {
  readonly machines: readonly string[]
  readonly links: readonly string[]
  readonly zones: readonly string[]
}

/** Where to go for a problem. */
export function problemPlace(problem: Problem): ProblemPlace {
  const machines = 'machines' in problem ? problem.machines : 'machine' in problem ? [problem.machine] : []
  return {
    machines: machines.filter((id) => id !== undefined),
    links: 'links' in problem ? problem.links : 'link' in problem ? [problem.link] : [],
    zones: zonesOf(problem),
  }
}

function zonesOf(problem: Problem): readonly string[] {
  if ('between' in problem) return problem.between.filter((zone) => zone !== null)
  if ('zones' in problem) return problem.zones
  // A stray address is looked at where it stands: on its machine.
  return 'zone' in problem && !('machine' in problem) ? [problem.zone] : []
}
