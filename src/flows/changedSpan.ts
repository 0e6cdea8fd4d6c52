/** The part of two lists outside which they hold the same objects: both begin at `start`, each has its own end. */
export interface ChangedSpan {
  readonly start: number
  readonly endBefore: number
  readonly endAfter: number
}

/** Where two lists differ, found by comparing objects alone; an empty span for lists that hold the same. */
export function changedSpan(before: readonly unknown[], after: readonly unknown[]): ChangedSpan {
  if (before === after) return { start: after.length, endBefore: after.length, endAfter: after.length }
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let [endBefore, endAfter] = [before.length, after.length]
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1
    endAfter -= 1
  }
  return { start, endBefore, endAfter }
}

/** The items from `start` to `end` of a list that another one does not have in the same place. */
export function changedIn<T>(items: readonly T[], other: readonly T[], start: number, end: number): readonly T[] {
  const changed: T[] = []
  const sameLength = items.length === other.length
  for (let at = start; at < end; at += 1) {
    const item = items[at]
    if (item !== undefined && !(sameLength && item === other[at])) changed.push(item)
  }
  return changed
}

/** True when two lists hold the same objects in the same places. */
export function sameItems(before: readonly unknown[], after: readonly unknown[]): boolean {
  if (before === after) return true
  if (before.length !== after.length) return false
  for (let at = 0; at < after.length; at += 1) if (before[at] !== after[at]) return false
  return true
}
