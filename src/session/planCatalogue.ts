import { catalogueFor } from '#flows/catalogueFor.ts'
import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { type CatalogueIndex, indexCatalogue } from '#rules/lookup.ts'
import { catalogue } from './catalogue.ts'

const known = new WeakMap<Catalogue, CatalogueIndex>([[catalogue.catalogue, catalogue]])

/** The catalogue with the plan's own packs, indexed once for the same packs. */
export function planCatalogue(plan: Pick<Plan, 'ownPacks'>): CatalogueIndex {
  const whole = catalogueFor(catalogue.catalogue, plan)
  const index = known.get(whole) ?? indexCatalogue(whole)
  known.set(whole, index)
  return index
}
