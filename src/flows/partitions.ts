import { byCodeUnit } from '#plan/byCodeUnit.ts'
import type { RequestDetails } from '#plan/plan.ts'
import type { Ask } from './ask.ts'
import type { DetailsLookup } from './detailsOf.ts'
import type { GroupPair } from './groupPair.ts'
import { cannotMeet } from './ipVersions.ts'
import type { Outlet } from './tuples.ts'

/** How the tuples are put into rows: one row for each rule and pair of zones, or as few rows as there can be. */
export type RowView = 'rules' | 'minimal'

/**
 * Pairs whose tuples may share a row: one way, one transport, one set of details and, by rule, one rule and zone pair. Pairs of an
 * IPv4 and an IPv6 computer, between which no packet can go, keep to themselves.
 */
export interface Partition {
  readonly outlet: Outlet
  readonly details: RequestDetails
  /** The rules in question where the view is by rule; empty otherwise. */
  readonly rules: readonly string[]
  readonly pairs: readonly GroupPair[]
}

/** Parts the tuples of an outlet; partitions come in the order of their keys, whatever the order of the plan. */
export function partitionsOf(outlet: Outlet, view: RowView, details: DetailsLookup): readonly Partition[] {
  const { groups } = outlet
  const firewall = outlet.firewall?.id ?? null
  const zones = groups.map((group) => (view === 'rules' ? JSON.stringify(group.zones) : ''))
  const split = new Map<readonly Ask[], readonly Part[]>()
  const drafts = new Map<string, Draft>()
  // Keys are long and pairs are many: the drafts of each list of asks are looked up once for each pair of zones.
  const known = new Map<string, Map<readonly Ask[], readonly Draft[]>>()

  function draftsOf(between: string, asks: readonly Ask[]): readonly Draft[] {
    const parts = split.get(asks) ?? partsOf(asks, view, firewall, details)
    split.set(asks, parts)
    return parts.map((part) => {
      const key = `${between} ${part.key}`
      const draft = drafts.get(key) ?? { part, pairs: [] }
      drafts.set(key, draft)
      return draft
    })
  }
  for (const { source, destination, asks } of outlet.pairs) {
    const apart = cannotMeet(groups[source]?.family ?? null, groups[destination]?.family ?? null)
    const between = `${zones[source]} ${zones[destination]}${apart ? ' apart' : ''}`
    const byAsks = known.get(between) ?? new Map<readonly Ask[], readonly Draft[]>()
    known.set(between, byAsks)
    const found = byAsks.get(asks) ?? draftsOf(between, asks)
    byAsks.set(asks, found)
    const parts = split.get(asks) ?? []
    found.forEach((draft, at) => {
      draft.pairs.push({ source, destination, asks: parts[at]?.asks ?? [] })
    })
  }
  return [...drafts.entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { part, pairs }]) => ({ outlet, details: part.details, rules: part.rules, pairs }))
}

interface Draft {
  readonly part: Part
  readonly pairs: GroupPair[]
}

interface Part {
  readonly key: string
  readonly details: RequestDetails
  readonly rules: readonly string[]
  readonly asks: readonly Ask[]
}

function partsOf(
  asks: readonly Ask[],
  view: RowView,
  firewall: string | null,
  details: DetailsLookup,
): readonly Part[] {
  const parts = new Map<string, { readonly details: RequestDetails; readonly rules: string[]; readonly asks: Ask[] }>()
  for (const ask of asks) {
    const rules = [...new Set(ask.reasons.map(({ rule }) => rule))]
    const own = details.of({ firewall, rules })
    const key = JSON.stringify([ask.service.transport, detailsKey(own), ...(view === 'rules' ? rules : [])])
    const part = parts.get(key)
    if (part === undefined) parts.set(key, { details: own, rules: view === 'rules' ? rules : [], asks: [ask] })
    else part.asks.push(ask)
  }
  return Array.from(parts, ([key, part]) => ({ key, ...part }))
}

function detailsKey(details: RequestDetails): readonly (readonly string[])[] {
  return Object.entries(details)
    .filter(([, value]) => value !== undefined && value !== '')
    .sort(([a], [b]) => byCodeUnit(a, b))
}
