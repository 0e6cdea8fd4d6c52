import type { Link, Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import type { Flow, LinkReview } from './flow.ts'
import type { LinkReviewer } from './linkReviewer.ts'
import { createLinkReviewer, emptyReview, endsOf } from './linkReviewer.ts'
import type { MachineProfile } from './machineProfile.ts'
import { createProfiler } from './machineProfile.ts'

/** The reviews of all links of a plan, in plan order, and the flows in them. */
export interface PlanReview {
  readonly reviews: readonly LinkReview[]
  readonly byLink: ReadonlyMap<string, LinkReview>
  readonly flows: readonly Flow[]
}

export interface FlowCache {
  /** The review of a plan. Links whose answer cannot have changed since the last call keep their review object. */
  readonly of: (plan: Plan) => PlanReview
}

interface Entry {
  readonly link: Link
  readonly ends: readonly [MachineProfile, MachineProfile] | undefined
  readonly review: LinkReview
}

/**
 * Derivation for a plan that is edited step by step: moving or renaming machines changes no review, editing a machine only
 * those of its links, and a plan whose flows are all the same gets the same PlanReview object.
 */
export function createFlowCache(catalogue: Catalogue): FlowCache {
  const index = indexCatalogue(catalogue)
  const profileOf = createProfiler(catalogue)
  let terms: Pick<Plan, 'choices' | 'settings' | 'packs'> | undefined
  let reviewer: LinkReviewer | undefined
  let entries: ReadonlyMap<string, Entry> = new Map()
  let last: PlanReview | undefined

  return {
    of(plan) {
      if (
        reviewer === undefined ||
        terms?.choices !== plan.choices ||
        terms.settings !== plan.settings ||
        terms.packs !== plan.packs
      ) {
        reviewer = createLinkReviewer(index, plan)
        terms = plan
        entries = new Map()
      }
      const current = reviewer
      const machines = new Map(plan.machines.map((machine) => [machine.id, machine]))
      const trusts = new Map(plan.zones.map((zone) => [zone.id, zone.trust]))
      const next = new Map<string, Entry>()
      for (const link of plan.links) {
        const pair = endsOf(link, machines)
        const ends =
          pair && ([profileOf(pair[0], trustOf(pair[0].zone)), profileOf(pair[1], trustOf(pair[1].zone))] as const)
        const before = entries.get(link.id)
        next.set(link.id, before && sameEntry(before, link, ends) ? before : { link, ends, review: make(link, ends) })
      }
      entries = next
      last = join(next, last)
      return last

      function trustOf(zone: string | undefined) {
        return zone === undefined ? undefined : trusts.get(zone)
      }

      function make(link: Link, ends: Entry['ends']): LinkReview {
        return ends ? current.review(link, ends) : emptyReview(link)
      }
    },
  }
}

function sameEntry(before: Entry, link: Link, ends: Entry['ends']): boolean {
  const sameEnds = before.ends?.[0] === ends?.[0] && before.ends?.[1] === ends?.[1]
  return sameEnds && before.link.ends[0] === link.ends[0] && before.link.ends[1] === link.ends[1]
}

function join(entries: ReadonlyMap<string, Entry>, last: PlanReview | undefined): PlanReview {
  const reviews = Array.from(entries.values(), ({ review }) => review)
  if (last && last.reviews.length === reviews.length && reviews.every((review, at) => review === last.reviews[at])) {
    return last
  }
  const flows: Flow[] = []
  for (const review of reviews) for (const flow of review.flows) flows.push(flow)
  return { reviews, byLink: new Map(reviews.map((review) => [review.link, review])), flows }
}
