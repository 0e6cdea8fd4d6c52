import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import type { CatalogueIndex } from '#rules/lookup.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import { catalogueFor } from './catalogueFor.ts'
import type { LinkReviewer } from './linkReviewer.ts'
import { createLinkReviewer } from './linkReviewer.ts'
import { createLinkReviews, type LinkReviews } from './linkReviews.ts'
import { createMachineSlots, type MachineSlots } from './machineSlots.ts'
import { PlanReview } from './planReview.ts'

export interface FlowCache {
  /** The review of a plan. Links whose answer cannot have changed since the last call keep their review object. */
  readonly of: (plan: Plan) => PlanReview
}

/**
 * Derivation for a plan that is edited step by step, at the cost of what changed: moving or renaming machines changes no
 * review, editing a machine only those of its links, and a plan whose flows are all the same gets the same PlanReview.
 */
export function createFlowCache(catalogue: Catalogue): FlowCache {
  const reviewerFor = createReviewers(catalogue)
  let state: { readonly slots: MachineSlots; readonly links: LinkReviews } | undefined
  let last: PlanReview | undefined

  return {
    of(plan) {
      // Machines that are gone keep their numbers; where most are gone, another plan was opened.
      if (state === undefined || state.slots.size() > 4 * (plan.machines.length + plan.links.length) + 1_000) {
        const slots = createMachineSlots(catalogue)
        state = { slots, links: createLinkReviews(slots) }
        last = undefined
      }
      const touched = state.slots.follow(plan)
      const { reviews, span } = state.links.follow(plan.links, reviewerFor(plan), touched)
      if (last?.reviews !== reviews) last = new PlanReview(reviews, last, span)
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
