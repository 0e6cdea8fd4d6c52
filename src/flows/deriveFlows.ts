import type { Link, Machine, Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import type { Flow, LinkReview } from './flow.ts'
import type { LinkReviewer } from './linkReviewer.ts'
import { createLinkReviewer, emptyReview, endsOf } from './linkReviewer.ts'
import type { MachineProfile } from './machineProfile.ts'
import { createProfiler } from './machineProfile.ts'

/**
 * All flows of a plan: links in plan order, then direction in the order of the link's ends, then transport, then port.
 * Rejected flows are included; unknown roles, options and packs are ignored (findProblems reports them).
 */
export function deriveFlows(plan: Plan, catalogue: Catalogue): readonly Flow[] {
  const { reviewer, profilesOf } = prepare(plan, catalogue)
  const flows: Flow[] = []
  for (const link of plan.links) {
    const ends = profilesOf(link)
    if (ends) for (const flow of reviewer.flows(link, ends)) flows.push(flow)
  }
  return flows
}

/** Everything the catalogue says about one link of the plan: flows, what choices left out, what is still open. */
export function reviewLink(plan: Plan, catalogue: Catalogue, link: Link): LinkReview {
  const { reviewer, profilesOf } = prepare(plan, catalogue)
  const ends = profilesOf(link)
  return ends ? reviewer.review(link, ends) : emptyReview(link)
}

interface Prepared {
  readonly reviewer: LinkReviewer
  readonly profilesOf: (link: Link) => readonly [MachineProfile, MachineProfile] | undefined
}

function prepare(plan: Plan, catalogue: Catalogue): Prepared {
  const machines = new Map(plan.machines.map((machine) => [machine.id, machine]))
  const trusts = new Map(plan.zones.map((zone) => [zone.id, zone.trust]))
  const profileOf = createProfiler(catalogue)
  const profile = (machine: Machine) =>
    profileOf(machine, machine.zone === undefined ? undefined : trusts.get(machine.zone))
  return {
    reviewer: createLinkReviewer(indexCatalogue(catalogue), plan),
    profilesOf: (link) => {
      const ends = endsOf(link, machines)
      return ends && [profile(ends[0]), profile(ends[1])]
    },
  }
}
