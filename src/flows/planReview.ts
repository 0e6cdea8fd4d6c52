import { changedSpan } from './changedSpan.ts'
import type { Flow, LinkReview } from './flow.ts'

/** A list of flows that was put together once, and the reviews it came from. */
interface Joined {
  readonly reviews: readonly LinkReview[]
  readonly flows: readonly Flow[]
}

const nothing: Joined = { reviews: [], flows: [] }

/** The reviews of all links of a plan, in plan order, and the flows in them. Lists are put together when somebody asks for them. */
export class PlanReview {
  readonly reviews: readonly LinkReview[]
  /** The list of flows closest to this one that was put together already. */
  readonly #base: Joined
  #joined: Joined | undefined
  #byLink: ReadonlyMap<string, LinkReview> | undefined
  /** How many flows there are, without the list. */
  readonly flowCount: number

  /** @param before the review of an earlier state of the plan, of whose list of flows most may still hold */
  constructor(reviews: readonly LinkReview[], before?: PlanReview) {
    this.reviews = reviews
    this.#base = before === undefined ? nothing : (before.#joined ?? before.#base)
    this.flowCount = countFrom(before?.reviews ?? [], before?.flowCount ?? 0, reviews)
  }

  get byLink(): ReadonlyMap<string, LinkReview> {
    this.#byLink ??= new Map(this.reviews.map((review) => [review.link, review]))
    return this.#byLink
  }

  get flows(): readonly Flow[] {
    this.#joined ??= { reviews: this.reviews, flows: join(this.reviews, this.#base) }
    return this.#joined.flows
  }
}

/** The number of flows that follows from that of another list, counting only where the lists differ. */
function countFrom(before: readonly LinkReview[], count: number, after: readonly LinkReview[]): number {
  const { start, endBefore, endAfter } = changedSpan(before, after)
  return count - countFlows(before, start, endBefore) + countFlows(after, start, endAfter)
}

function countFlows(reviews: readonly LinkReview[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) count += reviews[at]?.flows.length ?? 0
  return count
}

/** More flows than this are not handed to a function one by one. */
const mostArguments = 10_000

/** Large plans have hundreds of thousands of flows: copying a list as a whole is far cheaper than filling one. */
function join(reviews: readonly LinkReview[], base: Joined): readonly Flow[] {
  const { start, endBefore, endAfter } = changedSpan(base.reviews, reviews)
  const changed: Flow[] = []
  for (let at = start; at < endAfter; at += 1) for (const flow of reviews[at]?.flows ?? []) changed.push(flow)
  if (base.reviews.length === 0) return changed
  const gone = countFlows(base.reviews, start, endBefore)
  const from =
    start < reviews.length / 2
      ? countFlows(reviews, 0, start)
      : base.flows.length - gone - countFlows(base.reviews, endBefore, base.reviews.length)
  if (changed.length > mostArguments) return base.flows.slice(0, from).concat(changed, base.flows.slice(from + gone))
  const flows = base.flows.slice()
  flows.splice(from, gone, ...changed)
  return flows
}
