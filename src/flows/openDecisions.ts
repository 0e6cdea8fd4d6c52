import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import type { ChoicePlace, EffectFinder, OptionEffect } from './effectFinder.ts'
import type { LinkReview, OpenChoice } from './flow.ts'

/** A choice that is undecided while rules depend on it, and what each of its options would change. */
export interface OpenDecision extends ChoicePlace {
  readonly options: readonly OptionEffect[]
}

/** The places of undecided choices, each once: choices in catalogue order, the plan before machines, machines in plan order. */
export function openPlaces(
  plan: Plan,
  catalogue: Catalogue,
  reviews: readonly Pick<LinkReview, 'openChoices'>[],
): readonly ChoicePlace[] {
  const open = new Map<string, Set<string | undefined>>()
  for (const { openChoices } of reviews) for (const place of openChoices) note(open, place)
  return catalogue.choices.flatMap(({ id: choice }): readonly ChoicePlace[] => {
    const places = open.get(choice)
    if (places === undefined) return []
    return [
      ...(places.has(undefined) ? [{ choice }] : []),
      ...plan.machines.filter(({ id }) => places.has(id)).map(({ id }) => ({ choice, machine: id })),
    ]
  })
}

/** The undecided choices with what each option would change, in the order of {@link openPlaces}. */
export function openDecisions(places: readonly ChoicePlace[], effects: EffectFinder): readonly OpenDecision[] {
  return places.map((place) => ({ ...place, options: effects.choice(place) }))
}

function note(open: Map<string, Set<string | undefined>>, { choice, machine }: OpenChoice): void {
  const places = open.get(choice) ?? new Set<string | undefined>()
  places.add(machine)
  open.set(choice, places)
}
