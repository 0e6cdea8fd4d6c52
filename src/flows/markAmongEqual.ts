/** List → reading → for each place the how-manieth of those that read the same, from 1. Lists are values: a changed one is another. */
const known = new WeakMap<readonly unknown[], Map<unknown, readonly number[]>>()

/**
 * What an item of a list is called, wherever it stands: the how-manieth of those that read the same, and how it reads.
 * The number comes first, because a reading may hold any text.
 */
export function markAmongEqual<T>(
  items: readonly T[],
  place: number,
  read: (item: T) => string,
): readonly [number, string] {
  const item = items[place]
  return [ordinals(items, read)[place] ?? 0, item === undefined ? '' : read(item)]
}

function ordinals<T>(items: readonly T[], read: (item: T) => string): readonly number[] {
  const ofItems = known.get(items) ?? new Map<unknown, readonly number[]>()
  const before = ofItems.get(read)
  if (before !== undefined) return before
  const counts = new Map<string, number>()
  const found = items.map((item) => {
    const count = (counts.get(read(item)) ?? 0) + 1
    counts.set(read(item), count)
    return count
  })
  known.set(items, ofItems.set(read, found))
  return found
}
