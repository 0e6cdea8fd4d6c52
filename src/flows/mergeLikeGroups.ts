import { byCodeUnit } from '#plan/byCodeUnit.ts'
import type { Ask } from './ask.ts'
import type { Edge } from './consolidate/coverProblem.ts'
import { type Group, mergeTwins } from './consolidate/mergeTwins.ts'
import type { EndGroup } from './endGroups.ts'
import { isAlone } from './endGroups.ts'
import type { GroupPair } from './groupPair.ts'

/** Groups of computers, and what they ask of each other by their places. */
export interface GroupedPairs {
  readonly groups: readonly EndGroup[]
  readonly pairs: readonly GroupPair[]
}

/**
 * Makes one group of all that stand in the same zones, speak one IP version and ask for, and are asked for, the same by the same, so that
 * thousands of hosts that reach each other are a pair or two. The tuples stay as they are; groups without a pair go. Yields now and then.
 */
export function* mergeLikeGroups(
  groups: readonly EndGroup[],
  pairs: readonly GroupPair[],
): Generator<void, GroupedPairs> {
  const { edges, asks } = edgesOf(groups, pairs)
  const { sources, destinations } = yield* mergeTwins(edges, (item) => isAlone(groups[item]))
  const [sourceSide, destinationSide] = [sidesOf(sources), sidesOf(destinations)]
  const byKey = new Map<string, number[]>()
  for (const [item] of groups.entries()) {
    const [source, destination] = [sourceSide.get(item) ?? -1, destinationSide.get(item) ?? -1]
    if (source < 0 && destination < 0) continue
    const key = `${source} ${destination}`
    const members = byKey.get(key)
    if (members === undefined) byKey.set(key, [item])
    else members.push(item)
  }
  const merged = Array.from(byKey.values(), (items) => unite(items.flatMap((item) => groups[item] ?? [])))
  const [ofSource, ofDestination] = [new Map<number, number[]>(), new Map<number, number[]>()]
  for (const [place, [item = -1]] of [...byKey.values()].entries()) {
    addTo(ofSource, sourceSide.get(item), place)
    addTo(ofDestination, destinationSide.get(item), place)
  }
  const mergedPairs: GroupPair[] = []
  for (const [side, { columns, values }] of sources.entries()) {
    for (const [index, column] of columns.entries()) {
      const list = asks[values[index] ?? -1]
      if (list === undefined) continue
      for (const source of ofSource.get(side) ?? []) {
        for (const destination of ofDestination.get(column) ?? []) {
          // Twins are merged as if each asked itself as well.
          if (source === destination && isAlone(merged[source])) continue
          mergedPairs.push({ source, destination, asks: list })
        }
      }
    }
  }
  return { groups: merged, pairs: mergedPairs }
}

/** Pairs as edges: two have the same value when they ask for the same between the same zones and IP versions. */
function edgesOf(groups: readonly EndGroup[], pairs: readonly GroupPair[]) {
  const kindNumbers = new Map<string, number>()
  const kinds = groups.map(({ zones, family }) => numberOf(kindNumbers, JSON.stringify([family, ...zones])))
  const askNumbers = new Map<readonly Ask[], number>()
  const valueNumbers = new Map<number, number>()
  const asks: (readonly Ask[])[] = []
  const edges = pairs.map((pair): Edge => {
    const between = (kinds[pair.source] ?? 0) * groups.length + (kinds[pair.destination] ?? 0)
    const value = numberOf(valueNumbers, numberOf(askNumbers, pair.asks) * groups.length ** 2 + between)
    asks[value] = pair.asks
    return { source: pair.source, destination: pair.destination, value }
  })
  return { edges, asks }
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key) ?? numbers.size
  numbers.set(key, known)
  return known
}

/** Item → place of its group in the list. */
function sidesOf(groups: readonly Group[]): ReadonlyMap<number, number> {
  return new Map(groups.flatMap(({ items }, at) => items.map((item) => [item, at] as const)))
}

function addTo(lists: Map<number, number[]>, key: number | undefined, place: number): void {
  if (key === undefined) return
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [place])
  else list.push(place)
}

function unite(groups: readonly EndGroup[]): EndGroup {
  const [first, ...others] = groups
  if (first === undefined) throw new RangeError('Nothing cannot be united.')
  if (others.length === 0) return first
  return { ...first, ends: groups.flatMap(({ ends }) => ends).sort((a, b) => byCodeUnit(a.key, b.key)) }
}
