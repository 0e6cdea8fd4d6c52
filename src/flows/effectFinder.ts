import type { Link, Machine, Plan } from '#plan/plan.ts'
import { linksOf, machinesById } from '#plan/planIndex.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { type CatalogueIndex, indexCatalogue } from '#rules/lookup.ts'
import { catalogueFor } from './catalogueFor.ts'
import { type Effect, effectOf, type LikeLinks } from './effect.ts'
import type { LinkReviewer } from './linkReviewer.ts'
import { createLinkReviewer, endsOf } from './linkReviewer.ts'
import type { MachineProfile } from './machineProfile.ts'
import { createProfiler } from './machineProfile.ts'
import { zoneTrusts } from './zoneTrusts.ts'

/** Where a choice is made: on a machine, or, without one, on the plan. */
export interface ChoicePlace {
  readonly choice: string
  readonly machine?: string
}

export interface OptionEffect extends Effect {
  /** Option id; null is undecided. */
  readonly option: string | null
}

export interface EffectFinder {
  /** What each option of a choice would change at a place, undecided first; none for an unknown choice or machine. */
  readonly choice: (place: ChoicePlace) => readonly OptionEffect[]
  /** What switching a pack would change. */
  readonly pack: (pack: string, on: boolean) => Effect
}

/** Tells what decisions on one plan would change. */
export function createEffectFinder(plan: Plan, catalogue: Catalogue): EffectFinder {
  return createEffectFinders(catalogue)(plan)
}

/**
 * Makes finders for one plan after the other. They tell what decisions would change before they are made, without deriving
 * the plan again for each: links between the same kinds of machines share their answer, and what the rules say of those
 * is kept from plan to plan.
 */
export function createEffectFinders(catalogue: Catalogue): (plan: Plan) => EffectFinder {
  const profileOf = createProfiler(catalogue)
  const reviewersFor = createReviewers(catalogue)

  return (plan) => {
    const { index, reviewer } = reviewersFor(plan)
    const trusts = zoneTrusts(plan)
    const profileIn = (machine: Machine) =>
      profileOf(machine, machine.zone === undefined ? undefined : trusts.get(machine.zone))
    const profiles = new Map(plan.machines.map((machine) => [machine.id, profileIn(machine)]))
    const now = reviewer({})
    let all: readonly LikeLinks[] | undefined

    function ofTerms(terms: Partial<Terms>): Effect {
      all ??= likeLinks(plan.links, profiles)
      return effectOf(all, now, reviewer(terms))
    }

    function ofMachine(machine: Machine, choice: string, option: string | null): Effect {
      const changed = profileIn({ ...machine, choices: withOption(machine.choices ?? {}, choice, option) })
      return effectOf(withProfile(linksOf(plan, machine.id), profiles, machine.id, changed), now, now)
    }

    return {
      choice({ choice, machine: id }) {
        const known = index.choices.get(choice)
        const machine = id === undefined ? undefined : machinesById(plan).get(id)
        if (known === undefined || (id !== undefined && machine === undefined)) return []
        const options = [null, ...known.options.map((option) => option.id)]
        return options.map((option) => ({
          option,
          ...(machine === undefined
            ? ofTerms({ choices: withOption(plan.choices, choice, option) })
            : ofMachine(machine, choice, option)),
        }))
      },
      pack(pack, on) {
        const others = plan.packs.filter((other) => other !== pack)
        return ofTerms({ packs: on ? [...others, pack] : others })
      },
    }
  }
}

type Terms = Pick<Plan, 'choices' | 'settings' | 'packs'>

interface Reviewers {
  readonly index: CatalogueIndex
  /** The reviewer under the plan's own terms, some of them replaced. */
  readonly reviewer: (replaced: Partial<Terms>) => LinkReviewer
}

/** The reviewers of plans with the same terms, made once for each decision that is looked at. */
function createReviewers(catalogue: Catalogue): (plan: Plan) => Reviewers {
  let last: (Reviewers & { readonly plan: Plan }) | undefined
  return (plan) => {
    const whole = catalogueFor(catalogue, plan)
    const { choices, settings, packs } = last?.plan ?? {}
    const sameTerms = choices === plan.choices && settings === plan.settings && packs === plan.packs
    if (last !== undefined && sameTerms && last.index.catalogue === whole) return last
    const index = indexCatalogue(whole)
    const known = new Map<string, LinkReviewer>()
    const reviewer = (replaced: Partial<Terms>): LinkReviewer => {
      const key = JSON.stringify(replaced)
      const found = known.get(key) ?? createLinkReviewer(index, { ...plan, ...replaced })
      known.set(key, found)
      return found
    }
    last = { plan, index, reviewer }
    return last
  }
}

function withOption(choices: Plan['choices'], choice: string, option: string | null): Plan['choices'] {
  const { [choice]: _, ...others } = choices
  return option === null ? others : { ...others, [choice]: option }
}

type Profiles = ReadonlyMap<string, MachineProfile>

/** All links by the kinds of their machines; one with flows of its own is like no other. */
function likeLinks(links: readonly Link[], profiles: Profiles): readonly LikeLinks[] {
  const like = new Map<MachineProfile, Map<MachineProfile, { link: Link; count: number }>>()
  const found: LikeLinks[] = []
  for (const link of links) {
    const ends = endsOf(link, profiles)
    if (ends === undefined) continue
    if (link.flows !== undefined) {
      found.push({ link, before: ends, after: ends, count: 1 })
      continue
    }
    const row = like.get(ends[0]) ?? new Map<MachineProfile, { link: Link; count: number }>()
    like.set(ends[0], row)
    const known = row.get(ends[1])
    if (known === undefined) row.set(ends[1], { link, count: 1 })
    else known.count += 1
  }
  for (const [a, row] of like) {
    for (const [b, counted] of row) found.push({ ...counted, before: [a, b], after: [a, b] })
  }
  return found
}

/** Links of a machine, before and after it has another profile. */
function withProfile(
  links: readonly Link[],
  profiles: Profiles,
  machine: string,
  changed: MachineProfile,
): readonly LikeLinks[] {
  return links.flatMap((link): readonly LikeLinks[] => {
    const before = endsOf(link, profiles)
    if (before === undefined) return []
    const [a, b] = before
    return [{ link, before, after: link.ends[0] === machine ? [changed, b] : [a, changed], count: 1 }]
  })
}
