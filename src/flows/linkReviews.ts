import type { Link } from '#plan/plan.ts'
import { type ChangedSpan, changedSpan } from './changedSpan.ts'
import type { LinkReview } from './flow.ts'
import { emptyReview, type LinkReviewer } from './linkReviewer.ts'
import type { MachineSlots } from './machineSlots.ts'

export interface Followed {
  readonly reviews: readonly LinkReview[]
  /** Where they differ from those of before. */
  readonly span: ChangedSpan
}

/** The reviews of a plan's links, followed from plan to plan; a review that cannot have changed stays the same object. */
export interface LinkReviews {
  /** Goes on to the next links; gives the list of before when it would hold the same reviews. */
  readonly follow: (links: readonly Link[], reviewer: LinkReviewer, touched: ReadonlySet<number>) => Followed
}

export function createLinkReviews(slots: MachineSlots): LinkReviews {
  let links: readonly Link[] = []
  let reviews: readonly LinkReview[] = []
  /** Numbers of the two ends of each link, one pair after the other. */
  let ends = new Int32Array(0)
  let lastReviewer: LinkReviewer | undefined

  function review(link: Link, reviewer: LinkReviewer): LinkReview {
    const [a, b] = link.ends
    const [first, second] = [slots.profile(slots.numberOf(a)), slots.profile(slots.numberOf(b))]
    return first && second && a !== b ? reviewer.review(link, [first, second]) : emptyReview(link)
  }

  /** Puts the links in place; those that say the same as before keep their reviews for now. */
  function followLinks(next: readonly Link[], reviewer: LinkReviewer): void {
    const { start, endBefore, endAfter } = changedSpan(links, next)
    const before = new Map<string, number>()
    for (let at = start; at < endBefore; at += 1) {
      const link = links[at]
      if (link !== undefined && !sameLink(link, next[at])) before.set(link.id, at)
    }
    const nextEnds = new Int32Array(2 * next.length)
    nextEnds.set(ends.subarray(0, 2 * start))
    nextEnds.set(ends.subarray(2 * endBefore), 2 * endAfter)
    const middle = next.slice(start, endAfter).map((link, index) => {
      const place = start + index
      nextEnds[2 * place] = slots.numberOf(link.ends[0])
      nextEnds[2 * place + 1] = slots.numberOf(link.ends[1])
      const at = sameLink(links[place], link) ? place : (before.get(link.id) ?? -1)
      return (sameLink(links[at], link) ? reviews[at] : undefined) ?? review(link, reviewer)
    })
    reviews = reviews.slice(0, start).concat(middle, reviews.slice(endBefore))
    links = next
    ends = nextEnds
  }

  /** Reviews anew the links that end at a machine of another profile. */
  function followMachines(reviewer: LinkReviewer, touched: ReadonlySet<number>): void {
    const isTouched = new Uint8Array(slots.size())
    for (const number of touched) isTouched[number] = 1
    let next: LinkReview[] | undefined
    for (let at = 0; at < links.length; at += 1) {
      if (isTouched[ends[2 * at] ?? 0] === 0 && isTouched[ends[2 * at + 1] ?? 0] === 0) continue
      const link = links[at]
      if (link === undefined) continue
      next ??= reviews.slice()
      next[at] = review(link, reviewer)
    }
    reviews = next ?? reviews
  }

  return {
    follow(next, reviewer, touched) {
      const before = reviews
      if (reviewer !== lastReviewer) {
        ends = new Int32Array(0)
        links = []
        reviews = []
        lastReviewer = reviewer
      }
      if (touched.size > 0) followMachines(reviewer, touched)
      if (next !== links) followLinks(next, reviewer)
      const span = changedSpan(before, reviews)
      if (span.start === span.endBefore && span.start === span.endAfter) reviews = before
      return { reviews, span }
    },
  }
}

/** Whether two links of one id have the same review while their machines' profiles are the same. */
function sameLink(before: Link | undefined, link: Link | undefined): boolean {
  if (before === undefined || link === undefined) return false
  const sameEnds = before.ends[0] === link.ends[0] && before.ends[1] === link.ends[1]
  return before === link || (before.id === link.id && sameEnds && before.flows === link.flows)
}
