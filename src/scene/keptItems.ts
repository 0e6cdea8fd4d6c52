interface Item {
  readonly id: string
}

/**
 * The items of `now`, each as the object that it was in `before` when it is the same still; `before` itself when all are, so that
 * who compares by identity finds only what changed.
 * @param same whether two items of one id are the same
 */
export function keptItems<T extends Item>(
  before: readonly T[],
  now: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly T[] {
  let byId: ReadonlyMap<string, T> | undefined
  let changed = before.length !== now.length
  const kept = now.map((item, at) => {
    const there = before[at]
    if (there === item) return there
    if (there?.id === item.id && same(there, item)) return there
    changed = true
    byId ??= new Map(before.map((each) => [each.id, each]))
    const known = byId.get(item.id)
    return known && same(known, item) ? known : item
  })
  return changed ? kept : before
}
