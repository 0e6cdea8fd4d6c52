import { type AcceptedProblem, partAccepted } from '#flows/acceptedProblems.ts'
import type { Flow, LinkReview } from '#flows/flow.ts'
import { createFlowCache } from '#flows/flowCache.ts'
import type { Problem } from '#flows/problem.ts'
import { findProblems } from '#flows/problems.ts'
import type { Decision, Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'

/** What follows from a plan. Never stored: undo needs to keep plans only. */
export interface Derived {
  readonly byLink: ReadonlyMap<string, LinkReview>
  readonly flows: readonly Flow[]
  /** Those nobody accepted yet. */
  readonly problems: readonly Problem[]
  readonly accepted: readonly AcceptedProblem[]
  /** Flow id → what the reviewer decided. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** Ids of the flows that the reviewer rejected. */
  readonly rejected: ReadonlySet<string>
}

const cache = createFlowCache(vmm2016)
const known = new WeakMap<Plan, Derived>()

/** Flows, reviews and problems of a plan, computed once per plan object; unchanged links keep their review objects. */
export function derivedOf(plan: Plan): Derived {
  const before = known.get(plan)
  if (before !== undefined) return before
  const { byLink, flows } = cache.of(plan)
  const { open, accepted } = partAccepted(plan, findProblems(plan, vmm2016, byLink))
  const derived: Derived = {
    byLink,
    flows,
    problems: open,
    accepted,
    decisions: new Map(plan.decisions.map((made) => [made.flow, made])),
    rejected: new Set(plan.decisions.filter((made) => made.state === 'rejected').map((made) => made.flow)),
  }
  known.set(plan, derived)
  return derived
}
