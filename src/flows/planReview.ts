import { type ChangedSpan, changedSpan } from './changedSpan.ts'
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
  /** How many flows there are, without the list. */
  readonly flowCount: number
  /** The last list of flows that was put together before this one, and where the reviews differ from those it came from. */
  readonly #base: Joined
  readonly #span: ChangedSpan | undefined
  #flows: readonly Flow[] | undefined
  #byLink: ReadonlyMap<string, LinkReview> | undefined

  /**
   * @param before the review of an earlier state of the plan, of whose list of flows most may still hold
   * @param span where the reviews differ from those of before
   */
  constructor(reviews: readonly LinkReview[], before?: PlanReview, span?: ChangedSpan) {
    this.reviews = reviews
    if (before === undefined || span === undefined) {
      this.#base = nothing
      this.flowCount = countFlows(reviews, 0, reviews.length)
      return
    }
    const { start, endBefore, endAfter } = span
    this.flowCount =
      before.flowCount - countFlows(before.reviews, start, endBefore) + countFlows(reviews, start, endAfter)
    if (before.#flows === undefined) this.#base = before.#base
    else {
      this.#base = { reviews: before.reviews, flows: before.#flows }
      this.#span = span
    }
  }

  get byLink(): ReadonlyMap<string, LinkReview> {
    this.#byLink ??= new Map(this.reviews.map((review) => [review.link, review]))
    return this.#byLink
  }

  get flows(): readonly Flow[] {
    this.#flows ??= join(this.reviews, this.#base, this.#span ?? changedSpan(this.#base.reviews, this.reviews))
    return this.#flows
  }
}

function countFlows(reviews: readonly LinkReview[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) count += reviews[at]?.flows.length ?? 0
  return count
}

/** More flows than this are not handed to a function one by one. */
const mostArguments = 10_000

/** Large plans have hundreds of thousands of flows: copying a list as a whole is far cheaper than filling one. */
function join(
  reviews: readonly LinkReview[],
  base: Joined,
  { start, endBefore, endAfter }: ChangedSpan,
): readonly Flow[] {
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
