import { type ChoicePlace, createEffectFinder, type EffectFinder } from '#flows/effectFinder.ts'
import { openPlaces } from '#flows/openDecisions.ts'
import type { Plan } from '#plan/plan.ts'
import { catalogue } from './catalogue.ts'
import { derivedOf } from './derived.ts'

const finders = new WeakMap<Plan, EffectFinder>()
const places = new WeakMap<Plan, readonly ChoicePlace[]>()

/** Tells what decisions on a plan would change; one finder for a plan object. */
export function effectsOf(plan: Plan): EffectFinder {
  const finder = finders.get(plan) ?? createEffectFinder(plan, catalogue.catalogue)
  finders.set(plan, finder)
  return finder
}

/** Where choices are undecided while rules depend on them; found once for a plan object. */
export function openPlacesOf(plan: Plan): readonly ChoicePlace[] {
  const found = places.get(plan) ?? openPlaces(plan, catalogue.catalogue, derivedOf(plan).byLink)
  places.set(plan, found)
  return found
}
