import type { Plan } from '#plan/plan.ts'
import type { Problem } from './problem.ts'
import { type ProblemSubject, problemId } from './problemId.ts'

/** A problem somebody accepted, and the note on why; empty without one. */
export interface AcceptedProblem {
  readonly problem: Problem
  readonly note: string
}

/** Parts the problems into those still open and those the plan says were accepted. */
export function partAccepted(
  plan: ProblemSubject & Pick<Plan, 'accepted'>,
  problems: readonly Problem[],
): { readonly open: readonly Problem[]; readonly accepted: readonly AcceptedProblem[] } {
  if (plan.accepted.length === 0) return { open: problems, accepted: [] }
  const notes = new Map(plan.accepted.map(({ problem, note }) => [problem, note ?? '']))
  const open: Problem[] = []
  const accepted: AcceptedProblem[] = []
  for (const problem of problems) {
    const note = notes.get(problemId(plan, problem))
    if (note === undefined) open.push(problem)
    else accepted.push({ problem, note })
  }
  return { open, accepted }
}
