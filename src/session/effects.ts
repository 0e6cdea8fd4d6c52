import type { Effect } from '#flows/effect.ts'
import { type ChoicePlace, createEffectFinders, type EffectFinder, type OptionEffect } from '#flows/effectFinder.ts'
import { openPlaces } from '#flows/openDecisions.ts'
import type { Plan } from '#plan/plan.ts'
import { catalogue } from './catalogue.ts'
import { derivedOf } from './derived.ts'
import { keepLast } from './keepLast.ts'

const finderFor = createEffectFinders(catalogue.catalogue)
const placesIn = keepLast((plan: Plan) => openPlaces(plan, catalogue.catalogue, derivedOf(plan).reviews))
const finderIn = keepLast((plan: Plan) => finderFor(plan))
/** What was found for the plan as a whole: it follows from the reviews and the terms, whatever else is edited. */
const foundUnder = keepLast((..._terms: readonly unknown[]) => ({
  choices: new Map<string, readonly OptionEffect[]>(),
  packs: new Map<string, Effect>(),
}))

/** Tells what decisions on a plan would change. Renaming and moving machines asks for nothing anew. */
export function effectsOf(plan: Plan): EffectFinder {
  const found = foundUnder(derivedOf(plan).reviews, plan.choices, plan.settings, plan.packs, plan.ownPacks)
  return {
    choice(place) {
      // What a machine falls back to, its zone decides: no review says that.
      if (place.machine !== undefined) return finderIn(plan).choice(place)
      const effects = found.choices.get(place.choice) ?? finderIn(plan).choice(place)
      found.choices.set(place.choice, effects)
      return effects
    },
    pack(pack, on) {
      const key = `${on} ${pack}`
      const effect = found.packs.get(key) ?? finderIn(plan).pack(pack, on)
      found.packs.set(key, effect)
      return effect
    },
  }
}

/** Where choices are undecided while rules depend on them; found once for a plan object. */
export function openPlacesOf(plan: Plan): readonly ChoicePlace[] {
  return placesIn(plan)
}
