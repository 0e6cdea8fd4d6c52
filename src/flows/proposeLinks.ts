import { pairKey } from '#plan/pairKey.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import { catalogueFor } from './catalogueFor.ts'
import { type LinkTemplate, type PlanTerms, prepareTemplate } from './linkTemplate.ts'
import { createProfiler, type MachineProfile } from './machineProfile.ts'
import { zoneTrusts } from './zoneTrusts.ts'

/** Links that the plan lacks between machines of two roles. */
export interface LinkProposal {
  /** The two roles; the one that starts the first of the flows stands first. */
  readonly roles: readonly [string, string]
  /** Machine ids of each missing link; cut at `mostProposed`. */
  readonly pairs: readonly (readonly [string, string])[]
  /** All missing links, counted. */
  readonly links: number
  /** Flows that all of them add. */
  readonly flows: number
  /** What the flows are for, each once: "WinRM", "HTTPS (BITS)". */
  readonly services: readonly string[]
}

/** Nobody looks through more links of one kind; a drawing with so many is not readable either. */
export const mostProposed = 20_000

/**
 * Every link that the plan lacks and the rules give flows to, under the plan's choices and packs, by pair of roles in
 * the order of the catalogue. A pair of machines stands in one proposal only, that of its first rule.
 */
export function proposeLinks(plan: Plan, base: Catalogue): readonly LinkProposal[] {
  const catalogue = catalogueFor(base, plan)
  const terms: PlanTerms = { ...plan, index: indexCatalogue(catalogue), packs: new Set(plan.packs) }
  const groups = [...machinesByProfile(plan, catalogue)]
  const linked = new Set(plan.links.map((link) => pairKey(link.ends)))
  const proposals = new Map<string, Growing>()
  groups.forEach(([one, first], at) => {
    for (const [other, second] of groups.slice(at)) {
      const template = prepareTemplate(terms, [one, other])
      const leading = leadingRule(template, terms)
      if (leading === null) continue
      const proposal = proposals.get(leading.key) ?? startOf(leading)
      proposals.set(leading.key, proposal)
      const links = addPairs(proposal, first, second, linked)
      proposal.links += links
      proposal.flows += links * template.lines.length
      if (links > 0)
        for (const { service } of template.lines.flatMap((line) => line.reasons)) proposal.services.add(service)
    }
  })
  return [...proposals.values()]
    .filter(({ links }) => links > 0)
    .sort((a, b) => a.place - b.place)
    .map(({ roles, pairs, links, flows, services }) => ({ roles, pairs, links, flows, services: [...services] }))
}

interface Leading {
  readonly key: string
  readonly place: number
  readonly roles: readonly [string, string]
}

interface Growing extends Leading {
  readonly pairs: (readonly [string, string])[]
  readonly services: Set<string>
  links: number
  flows: number
}

function startOf(leading: Leading): Growing {
  return { ...leading, pairs: [], services: new Set(), links: 0, flows: 0 }
}

/** The template's earliest rule of the catalogue names the proposal; null when the rules give no flow. */
function leadingRule({ lines }: LinkTemplate, { index }: PlanTerms): Leading | null {
  const ids = new Set(lines.flatMap((line) => line.reasons.map((reason) => reason.rule)))
  const place = index.catalogue.rules.findIndex((rule) => ids.has(rule.id))
  const rule = index.catalogue.rules[place]
  return rule === undefined
    ? null
    : { key: pairKey([rule.initiator, rule.listener]), place, roles: [rule.initiator, rule.listener] }
}

/** Adds the missing pairs between two groups of machines, or within one; returns how many there are. */
function addPairs(
  proposal: Growing,
  first: readonly Machine[],
  second: readonly Machine[],
  linked: ReadonlySet<string>,
): number {
  let count = 0
  first.forEach((a, at) => {
    for (const b of first === second ? second.slice(at + 1) : second) {
      if (linked.has(pairKey([a.id, b.id]))) continue
      count += 1
      if (proposal.pairs.length < mostProposed) proposal.pairs.push([a.id, b.id])
    }
  })
  return count
}

function machinesByProfile(plan: Plan, catalogue: Catalogue): ReadonlyMap<MachineProfile, readonly Machine[]> {
  const trusts = zoneTrusts(plan)
  const profileOf = createProfiler(catalogue)
  const groups = new Map<MachineProfile, Machine[]>()
  for (const machine of plan.machines) {
    const profile = profileOf(machine, machine.zone === undefined ? undefined : trusts.get(machine.zone))
    const group = groups.get(profile)
    if (group === undefined) groups.set(profile, [machine])
    else group.push(machine)
  }
  return groups
}
