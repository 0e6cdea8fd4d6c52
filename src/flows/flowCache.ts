import type { Link, Machine, Plan, Trust } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import type { CatalogueIndex } from '#rules/lookup.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import { catalogueFor } from './catalogueFor.ts'
import type { Flow, LinkReview } from './flow.ts'
import type { LinkReviewer } from './linkReviewer.ts'
import { createLinkReviewer, emptyReview, endsOf } from './linkReviewer.ts'
import type { MachineProfile } from './machineProfile.ts'
import { createProfiler } from './machineProfile.ts'
import { zoneTrusts } from './zoneTrusts.ts'

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
  const profilesOf = createMachineProfiles(catalogue)
  const reviewerFor = createReviewers(catalogue)
  let lastReviewer: LinkReviewer | undefined
  let entries: ReadonlyMap<string, Entry> = new Map()
  let last: PlanReview | undefined

  return {
    of(plan) {
      const reviewer = reviewerFor(plan)
      if (reviewer !== lastReviewer) entries = new Map()
      lastReviewer = reviewer
      const profiles = profilesOf(plan)
      const next = new Map<string, Entry>()
      for (const link of plan.links) {
        const ends = endsOf(link, profiles)
        const before = entries.get(link.id)
        const same = before !== undefined && sameEntry(before, link, ends)
        const review = same ? before.review : ends ? reviewer.review(link, ends) : emptyReview(link)
        next.set(link.id, same ? before : { link, ends, review })
      }
      entries = next
      last = join(next, last)
      return last
    },
  }
}

/** The reviewer of a plan's choices, settings, packs and own packs; the same one while they are the same objects. */
function createReviewers(catalogue: Catalogue): (plan: Plan) => LinkReviewer {
  let last: { plan: Plan; index: CatalogueIndex; reviewer: LinkReviewer } | undefined
  return (plan) => {
    const { choices, settings, packs } = last?.plan ?? {}
    const whole = catalogueFor(catalogue, plan)
    const index = last?.index.catalogue === whole ? last.index : indexCatalogue(whole)
    const sameTerms = choices === plan.choices && settings === plan.settings && packs === plan.packs
    if (last === undefined || index !== last.index || !sameTerms) {
      last = { plan, index, reviewer: createLinkReviewer(index, plan) }
    }
    return last.reviewer
  }
}

/** Profiles by machine id, remembered from plan to plan while machine and trust are the same. */
function createMachineProfiles(catalogue: Catalogue): (plan: Plan) => ReadonlyMap<string, MachineProfile> {
  const make = createProfiler(catalogue)
  let known: ReadonlyMap<Machine, Known> = new Map()
  return (plan) => {
    const trusts = zoneTrusts(plan)
    const next = new Map<Machine, Known>()
    const profiles = new Map<string, MachineProfile>()
    for (const machine of plan.machines) {
      const trust = machine.zone === undefined ? undefined : trusts.get(machine.zone)
      const before = known.get(machine)
      const current = before && before.trust === trust ? before : { trust, profile: make(machine, trust) }
      next.set(machine, current)
      profiles.set(machine.id, current.profile)
    }
    known = next
    return profiles
  }
}

interface Known {
  readonly trust: Trust | undefined
  readonly profile: MachineProfile
}

function sameEntry(before: Entry, link: Link, ends: Entry['ends']): boolean {
  const sameEnds = before.ends?.[0] === ends?.[0] && before.ends?.[1] === ends?.[1]
  const sameLink = before.link.ends[0] === link.ends[0] && before.link.ends[1] === link.ends[1]
  return sameEnds && sameLink && before.link.flows === link.flows
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
