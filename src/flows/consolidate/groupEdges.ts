import type { Box } from './coverProblem.ts'
import type { Group, Sides } from './mergeTwins.ts'

/**
 * Boxes by plain grouping: for each source the destinations that need the same services, sources with the same answer
 * together; or the same from the destinations' side, whichever gives fewer. For grids too large to try boxes in.
 */
export function groupEdges({ sources, destinations }: Sides, values: readonly (readonly number[])[]): readonly Box[] {
  const bySource = grouped(sources, destinations)
  const byDestination = grouped(destinations, sources)
  const make = ({ lines, columns, value }: Grouped, turned: boolean): Box => ({
    sources: turned ? columns : lines,
    destinations: turned ? lines : columns,
    services: values[value] ?? [],
  })
  return byDestination.length < bySource.length
    ? byDestination.map((one) => make(one, true))
    : bySource.map((one) => make(one, false))
}

interface Grouped {
  readonly lines: number[]
  readonly columns: readonly number[]
  readonly value: number
}

function grouped(lines: readonly Group[], others: readonly Group[]): readonly Grouped[] {
  const found = new Map<string, Grouped>()
  for (const { items, columns, values } of lines) {
    const byValue = new Map<number, number[]>()
    columns.forEach((column, index) => {
      const value = values[index] ?? 0
      byValue.set(value, [...(byValue.get(value) ?? []), column])
    })
    for (const [value, list] of byValue) {
      const key = `${value}:${list.join()}`
      const known = found.get(key)
      if (known !== undefined) known.lines.push(...items)
      else found.set(key, { lines: [...items], columns: itemsOf(list, others), value })
    }
  }
  return Array.from(found.values(), (one) => ({ ...one, lines: one.lines.sort((a, b) => a - b) }))
}

function itemsOf(places: readonly number[], groups: readonly Group[]): readonly number[] {
  return places.flatMap((place) => groups[place]?.items ?? []).sort((a, b) => a - b)
}
