import { byCodeUnit } from '#plan/byCodeUnit.ts'
import { addressKey } from './addressKey.ts'
import { isTuple } from './expandRow.ts'
import type { PlainRow } from './tupleIndex.ts'

/** Rows with one end for all that are alike, and the way back. */
export interface LikeEnds {
  /** The row with the first of each kind of ends. */
  readonly short: (row: PlainRow) => PlainRow
  /** A row of such ends with all of their kind, in the order of their addresses. */
  readonly long: (row: PlainRow) => PlainRow
  /** Whether there are tuples between two kinds of ends, see isTuple. */
  readonly isTuple: (source: string, destination: string) => boolean
}

/**
 * Finds ends that stand in the same of these rows on the same sides: whatever holds for one of them in any row holds for
 * all. Rows of thousands of ends become rows of a few, and their tuples can be told one by one.
 */
export function likeEnds(rows: readonly PlainRow[]): LikeEnds {
  const places = new Map<string, number[]>()
  for (const [at, { sources, destinations }] of rows.entries()) {
    for (const source of sources) addPlace(places, source, 2 * at)
    for (const destination of destinations) addPlace(places, destination, 2 * at + 1)
  }
  const kinds = new Map<string, string[]>()
  for (const [end, list] of places) {
    const key = list.join()
    const kind = kinds.get(key)
    if (kind === undefined) kinds.set(key, [end])
    else kind.push(end)
  }
  const firstOf = new Map<string, string>()
  const membersOf = new Map<string, readonly string[]>()
  for (const kind of kinds.values()) {
    const [first = '', ...others] = kind.sort((a, b) => byCodeUnit(endOrder(a), endOrder(b)))
    membersOf.set(first, [first, ...others])
    for (const end of kind) firstOf.set(end, first)
  }
  const shorten = (ends: readonly string[]) => [...new Set(ends.map((end) => firstOf.get(end) ?? end))]
  const lengthen = (ends: readonly string[]) =>
    ends.flatMap((end) => membersOf.get(end) ?? [end]).sort((a, b) => byCodeUnit(endOrder(a), endOrder(b)))
  return {
    short: (row) => ({ ...row, sources: shorten(row.sources), destinations: shorten(row.destinations) }),
    long: (row) => ({ ...row, sources: lengthen(row.sources), destinations: lengthen(row.destinations) }),
    isTuple: (source, destination) =>
      isTuple(source, destination) || (source === destination && (membersOf.get(source)?.length ?? 0) > 1),
  }
}

function addPlace(places: Map<string, number[]>, end: string, place: number): void {
  const list = places.get(end)
  if (list === undefined) places.set(end, [place])
  else if (list.at(-1) !== place) list.push(place)
}

/** Sorts as people count, what has no address last. */
export function endOrder(text: string): string {
  return text.startsWith('missing: ') ? `z${text}` : addressKey(text).order
}
