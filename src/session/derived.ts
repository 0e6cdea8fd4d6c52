import { type AcceptedProblem, partAccepted } from '#flows/acceptedProblems.ts'
import type { Flow, LinkReview } from '#flows/flow.ts'
import { createFlowCache } from '#flows/flowCache.ts'
import type { Problem } from '#flows/problem.ts'
import { createProblemFinder } from '#flows/problems.ts'
import type { Accepted, Decision, Plan } from '#plan/plan.ts'
import { catalogue } from './catalogue.ts'
import { keepLast } from './keepLast.ts'

/** What follows from a plan. Never stored: undo needs to keep plans only. Parts that say the same as before are the same objects. */
export interface Derived {
  /** In the order of the plan's links. */
  readonly reviews: readonly LinkReview[]
  readonly byLink: ReadonlyMap<string, LinkReview>
  readonly flows: readonly Flow[]
  /** How many flows there are, without putting their list together. */
  readonly flowCount: number
  /** Those nobody accepted yet. */
  readonly problems: readonly Problem[]
  readonly accepted: readonly AcceptedProblem[]
  /** Flow id → what the reviewer decided. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** Ids of the flows that the reviewer rejected. */
  readonly rejected: ReadonlySet<string>
}

const cache = createFlowCache(catalogue.catalogue)
const problemsOf = createProblemFinder(catalogue.catalogue)
const partsOf = keepLast(
  (problems: readonly Problem[], accepted: readonly Accepted[], machines: Plan['machines'], links: Plan['links']) =>
    partAccepted({ accepted, machines, links }, problems),
)
const decisionsOf = keepLast((decisions: readonly Decision[]) => ({
  decisions: new Map(decisions.map((made) => [made.flow, made])),
  rejected: new Set(decisions.filter(({ state }) => state === 'rejected').map(({ flow }) => flow)),
}))

/** The history keeps hundreds of plans, and each could be derived again at little cost: only the last few keep what they gave. */
const kept = 4
let recent: readonly { readonly plan: Plan; readonly derived: Derived }[] = []

/** Flows, reviews and problems of a plan, worked out from those of the plan before at the cost of what changed. */
export function derivedOf(plan: Plan): Derived {
  const known = recent.find((one) => one.plan === plan)
  if (known !== undefined) return known.derived
  const derived = derive(plan)
  recent = [{ plan, derived }, ...recent.slice(0, kept - 1)]
  return derived
}

function derive(plan: Plan): Derived {
  const review = cache.of(plan)
  const { open, accepted } = partsOf(problemsOf(plan, review.reviews), plan.accepted, plan.machines, plan.links)
  return {
    reviews: review.reviews,
    get byLink() {
      return review.byLink
    },
    get flows() {
      return review.flows
    },
    flowCount: review.flowCount,
    problems: open,
    accepted,
    ...decisionsOf(plan.decisions),
  }
}
