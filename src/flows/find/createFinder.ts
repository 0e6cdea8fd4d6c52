import type { Catalogue } from '#rules/catalogue.ts'
import type { Flow } from '../flow.ts'
import { createMachineMatcher } from './machineWords.ts'
import type { Query } from './query.ts'
import { type Found, foundNothing, type Searched } from './searched.ts'
import { createTerms, type TermTest } from './termTests.ts'

/** Finds in a plan what a query asks for. Keep one for plan after plan: it remembers what is written about each machine. */
export type Finder = (query: Query, searched: Searched) => Found

/**
 * All terms hold together. A machine, zone or note is found when each term can be asked of it and holds. A link is found by what its
 * flows say, one of which has all that is asked of flows; words, roles and zones then count for either of its ends.
 */
export function createFinder(catalogue: Catalogue): Finder {
  const termTests = createTerms(catalogue, createMachineMatcher(catalogue))
  return (query, searched) => {
    if (query.terms.length === 0) return foundNothing
    const tests = query.terms.map((term) => termTests(term, searched))
    const { machines, zones, notes } = searched.plan
    return {
      machines: idsOf(machines, tests, ({ machine }) => machine),
      links: linksOf(searched, tests),
      zones: idsOf(zones, tests, ({ zone }) => zone),
      notes: idsOf(notes, tests, ({ note }) => note),
    }
  }
}

function idsOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  tests: readonly TermTest[],
  testOf: (test: TermTest) => ((item: Item) => boolean) | undefined,
): readonly string[] {
  const asked = tests.map((test) => ({ holds: testOf(test), negated: test.negated }))
  if (asked.some(({ holds }) => holds === undefined)) return []
  return items.flatMap((item) => (asked.every(({ holds, negated }) => holds?.(item) !== negated) ? [item.id] : []))
}

function linksOf({ plan, reviews }: Searched, tests: readonly TermTest[]): readonly string[] {
  const ofFlows = tests.filter(({ flow }) => flow !== undefined)
  const asksLinks = tests.some(({ aboutLinks }) => aboutLinks)
  const ofLinks = tests.filter(({ flow }) => flow === undefined)
  // Without a question about links, only what is written on a link itself finds it.
  const written = ofLinks.every(({ link, negated }) => link !== undefined && !negated)
  if (!asksLinks && (ofFlows.length > 0 || !written)) return []
  const flowHas = (one: Flow): boolean => ofFlows.every(({ flow, negated }) => flow?.(one) !== negated)
  const holds = ({ id, ends: [a, b] }: Searched['plan']['links'][number]): boolean =>
    ofLinks.every(({ link, ends, negated }) => {
      const lifted = asksLinks && ends !== undefined && (ends().has(a) || ends().has(b))
      return (link?.(id) === true || lifted) !== negated
    })
  const found: string[] = []
  for (const [at, link] of plan.links.entries()) {
    if (!holds(link)) continue
    if (ofFlows.length === 0 || reviews[at]?.flows.some(flowHas)) found.push(link.id)
  }
  return found
}
