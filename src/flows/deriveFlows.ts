import type { Link, Machine, Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import { catalogueFor } from './catalogueFor.ts'
import type { Flow, LinkReview } from './flow.ts'
import type { LinkReviewer } from './linkReviewer.ts'
import { createLinkReviewer, emptyReview, endsOf, fillFlows } from './linkReviewer.ts'
import type { LinkTemplate } from './linkTemplate.ts'
import type { MachineProfile } from './machineProfile.ts'
import { createProfiler } from './machineProfile.ts'
import { zoneTrusts } from './zoneTrusts.ts'

/**
 * All flows of a plan: links in plan order, then direction in the order of the link's ends, then transport, then port.
 * Rejected flows are included; unknown roles, options and packs are ignored (findProblems reports them).
 */
export function deriveFlows(plan: Plan, catalogue: Catalogue): readonly Flow[] {
  const { reviewer, profiles } = prepare(plan, catalogue)
  let count = 0
  const templates = plan.links.map((link) => {
    const ends = endsOf(link, profiles)
    const template = ends && reviewer.template(link, ends)
    count += template?.lines.length ?? 0
    return template
  })
  // Large plans have hundreds of thousands of flows: a list that grows is copied again and again.
  const flows = new Array<Flow>(count)
  let at = 0
  templates.forEach((template, index) => {
    const link = plan.links[index]
    if (template && link) at = fillFlows(flows, at, template, link)
  })
  return flows
}

/** A link that joins two machines, and what its flows have in common with those of like links. */
export interface PlannedLink {
  readonly link: Link
  readonly template: LinkTemplate
}

/**
 * The links of a plan in plan order, for those who need no list of flows: deriveFlows gives a flow for each line of each
 * template here. Links between machines of like kinds share their template object.
 */
export function* plannedLinks(plan: Plan, catalogue: Catalogue): Generator<PlannedLink, void> {
  const { reviewer, profiles } = prepare(plan, catalogue)
  for (const link of plan.links) {
    const ends = endsOf(link, profiles)
    if (ends) yield { link, template: reviewer.template(link, ends) }
  }
}

/** Everything the catalogue says about one link of the plan: flows, what choices left out, what is still open. */
export function reviewLink(plan: Plan, catalogue: Catalogue, link: Link): LinkReview {
  const { reviewer, profiles } = prepare(plan, catalogue)
  const ends = endsOf(link, profiles)
  return ends ? reviewer.review(link, ends) : emptyReview(link)
}

interface Prepared {
  readonly reviewer: LinkReviewer
  readonly profiles: ReadonlyMap<string, MachineProfile>
}

function prepare(plan: Plan, catalogue: Catalogue): Prepared {
  const trusts = zoneTrusts(plan)
  const profileOf = createProfiler(catalogue)
  const trustOf = ({ zone }: Machine) => (zone === undefined ? undefined : trusts.get(zone))
  const profiles = new Map<string, MachineProfile>()
  for (const machine of plan.machines) profiles.set(machine.id, profileOf(machine, trustOf(machine)))
  return { reviewer: createLinkReviewer(indexCatalogue(catalogueFor(catalogue, plan)), plan), profiles }
}
