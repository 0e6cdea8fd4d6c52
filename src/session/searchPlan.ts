import type { ChangeMark } from '#flows/changeMarks.ts'
import { createFinder } from '#flows/find/createFinder.ts'
import type { Query } from '#flows/find/query.ts'
import type { Found } from '#flows/find/searched.ts'
import type { Plan } from '#plan/plan.ts'
import { catalogue } from './catalogue.ts'
import { derivedOf } from './derived.ts'
import type { Selection } from './selection.ts'

const find = createFinder(catalogue.catalogue)

/** What a query finds in a plan. `changes` are marks of links since the last request, where somebody worked them out. */
export function searchPlan(plan: Plan, query: Query, changes: ReadonlyMap<string, ChangeMark>): Found {
  const { reviews, decisions, problems } = derivedOf(plan)
  return find(query, { plan, reviews, decisions, problems, changes })
}

/** What was found, one thing after the other, in the order in which it is walked. */
export function hitsOf({ machines, zones, links, notes }: Found): readonly Selection[] {
  const none: Selection = { machines: [], links: [], zones: [] }
  return [
    ...machines.map((id) => ({ ...none, machines: [id] })),
    ...zones.map((id) => ({ ...none, zones: [id] })),
    ...links.map((id) => ({ ...none, links: [id] })),
    ...notes.map((id) => ({ ...none, notes: [id] })),
  ]
}
