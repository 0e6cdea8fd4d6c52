interface Item {
  readonly id: string
}

const known = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>()

/** Items of a plan by id. Made once for each list: lists never change, and are asked on every frame of a drag. */
export function byId<T extends Item>(items: readonly T[]): ReadonlyMap<string, T> {
  const before = known.get(items) as ReadonlyMap<string, T> | undefined
  if (before !== undefined) return before
  const map = new Map(items.map((item) => [item.id, item]))
  known.set(items, map)
  return map
}
