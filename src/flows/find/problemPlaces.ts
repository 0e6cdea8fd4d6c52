import type { Problem } from '../problem.ts'
import { problemPlace } from '../problemPlace.ts'
import { severityOf } from '../problemText.ts'
import { textMatch } from './textMatch.ts'

/** Ids of what the problems are about that have one of these texts in their kind, or as their severity. */
export function problemPlaces(problems: readonly Problem[], values: readonly string[]) {
  const kinds = values.map(textMatch)
  const [machines, links, zones] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const problem of problems) {
    if (!values.includes(severityOf(problem)) && !kinds.some((matches) => matches(problem.kind))) continue
    const place = problemPlace(problem)
    for (const id of place.machines) machines.add(id)
    for (const id of place.links) links.add(id)
    for (const id of place.zones) zones.add(id)
  }
  return { machines, links, zones }
}
