import type { Edge } from './coverProblem.ts'

/** Items of one side that behave alike, and what joins them to the groups of the other side. */
export interface Group {
  /** In ascending order. */
  readonly items: readonly number[]
  /** Places in the other side's groups in ascending order, and the value at each. */
  readonly columns: readonly number[]
  readonly values: readonly number[]
}

export interface Sides {
  readonly sources: readonly Group[]
  readonly destinations: readonly Group[]
}

/** Of the values by which a free pair may be filled, so many are tried, the most frequent first. */
const mostFills = 4

/**
 * Merges sources with the same destinations and services, and destinations likewise, until nothing more merges. The free
 * pair of an item with itself may be filled to make it like others: so all hosts that reach each other are one group,
 * although none of them reaches itself. A box of groups is a box of items, whatever is merged. Yields now
 * and then.
 */
export function* mergeTwins(edges: readonly Edge[], isFree: (item: number) => boolean): Generator<void, Sides> {
  let sides = sidesOf(edges)
  for (;;) {
    const before = sides.sources.length + sides.destinations.length
    yield
    const sources = mergeLike(sides.sources, freePlaces(sides.sources, sides.destinations, isFree))
    yield
    const across = turn(sources, sides.destinations)
    const destinations = mergeLike(across, freePlaces(across, sources, isFree))
    sides = { sources: turn(destinations, sources), destinations }
    if (sides.sources.length + sides.destinations.length === before) return sides
  }
}

function sidesOf(edges: readonly Edge[]): Sides {
  const sources = [...new Set(edges.map(({ source }) => source))].sort((a, b) => a - b)
  const destinations = [...new Set(edges.map(({ destination }) => destination))].sort((a, b) => a - b)
  const place = new Map(destinations.map((item, at) => [item, at]))
  const rows = new Map(sources.map((item) => [item, { columns: [] as number[], values: [] as number[] }]))
  for (const { source, destination, value } of edges) {
    const row = rows.get(source)
    row?.columns.push(place.get(destination) ?? 0)
    row?.values.push(value)
  }
  const groups = Array.from(rows, ([item, row]) => ({ items: [item], ...row }))
  return { sources: groups, destinations: turn(groups, destinations.map(lone)) }
}

function lone(item: number): Group {
  return { items: [item], columns: [], values: [] }
}

/** The other side's groups, with their columns read from this side. */
function turn(from: readonly Group[], to: readonly Group[]): readonly Group[] {
  const turned = to.map(({ items }) => ({ items, columns: [] as number[], values: [] as number[] }))
  from.forEach(({ columns, values }, at) => {
    columns.forEach((column, index) => {
      turned[column]?.columns.push(at)
      turned[column]?.values.push(values[index] ?? 0)
    })
  })
  return turned
}

/** For each group the column where it meets nobody but itself, or -1. */
function freePlaces(
  groups: readonly Group[],
  others: readonly Group[],
  isFree: (item: number) => boolean,
): readonly number[] {
  const alone = new Map<number, number>()
  others.forEach(({ items: [item], items }, at) => {
    if (items.length === 1 && item !== undefined && isFree(item)) alone.set(item, at)
  })
  return groups.map(({ items: [item], items }) => (items.length === 1 ? (alone.get(item ?? -1) ?? -1) : -1))
}

/** Merges groups with equal columns and values; each may be filled at its free place. */
function mergeLike(groups: readonly Group[], free: readonly number[]): readonly Group[] {
  const buckets = new Map<string, number[]>()
  groups.forEach((group, at) => {
    for (const key of keysOf(group, free[at] ?? -1)) {
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [at])
      else bucket.push(at)
    }
  })
  const merged: Group[] = []
  const taken = new Set<number>()
  const inOrder = [...buckets.values()].filter((members) => members.length > 1)
  // Largest first; sorting keeps the order of equal ones, and that follows from the order of the items.
  for (const members of inOrder.sort((a, b) => b.length - a.length)) {
    const rest = members.filter((at) => !taken.has(at))
    if (rest.length < 2) continue
    for (const at of rest) taken.add(at)
    merged.push(unite(rest.flatMap((at) => groups[at] ?? [])))
  }
  groups.forEach((group, at) => {
    if (!taken.has(at)) merged.push(group)
  })
  return merged.sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0))
}

/** The texts under which a group may meet its like: as it is, and with each value at its free place. */
function keysOf({ columns, values }: Group, free: number): readonly string[] {
  const parts = columns.map((column, index) => `${column}:${values[index]},`)
  const plain = parts.join('')
  if (free < 0 || columns.includes(free)) return [plain]
  const before = columns.findIndex((column) => column > free)
  const cut = before < 0 ? parts.length : before
  const [head, tail] = [parts.slice(0, cut).join(''), parts.slice(cut).join('')]
  return [plain, ...frequentValues(values).map((value) => `${head}${free}:${value},${tail}`)]
}

function frequentValues(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostFills)
    .map(([value]) => value)
}

/** One group of several that are alike but for their free places: what one of them lacks there, every other one has. */
function unite(members: readonly Group[]): Group {
  const cells = new Map<number, number>()
  for (const { columns, values } of members.slice(0, 2)) {
    columns.forEach((column, index) => {
      cells.set(column, values[index] ?? 0)
    })
  }
  const sorted = [...cells.entries()].sort((a, b) => a[0] - b[0])
  return {
    items: members.flatMap(({ items }) => items).sort((a, b) => a - b),
    columns: sorted.map(([column]) => column),
    values: sorted.map(([, value]) => value),
  }
}
