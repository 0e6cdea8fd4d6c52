/** A row of a tree that is drawn as a list: its depth says what it lies in. */
export interface TreeRow {
  readonly id: string
  /** From 1. */
  readonly level: number
  /** What a person calls it; typing jumps to it. */
  readonly name: string
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number
  readonly of: number
  /** Absent for one that holds nothing. */
  readonly isOpen?: boolean
  /** Whether its name can be changed. */
  readonly hasOwnName: boolean
}

/** What a key does in a tree: goes to a row, or opens or closes the one it is on. */
export type TreeStep = { readonly to: number } | { readonly open: boolean } | null

/** The meaning of a key on a row, after the WAI-ARIA practices; null for a key of no meaning here. */
export function treeStep(key: string, at: number, rows: readonly TreeRow[], page: number): TreeStep {
  const row = rows[at]
  const last = rows.length - 1
  const to = (wanted: number): TreeStep => ({ to: Math.max(0, Math.min(last, wanted)) })
  switch (key) {
    case 'ArrowDown':
      return to(at + 1)
    case 'ArrowUp':
      return to(at - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(last)
    case 'PageDown':
      return to(at + page)
    case 'PageUp':
      return to(at - page)
    case 'ArrowRight':
      if (row?.isOpen === undefined) return { to: at }
      return row.isOpen ? to((rows[at + 1]?.level ?? 0) > row.level ? at + 1 : at) : { open: true }
    case 'ArrowLeft':
      return row?.isOpen === true ? { open: false } : to(parentOf(at, rows))
    default:
      return null
  }
}

/** The row that this one lies in; itself at the top. */
export function parentOf(at: number, rows: readonly TreeRow[]): number {
  const level = rows[at]?.level ?? 1
  for (let above = at - 1; above >= 0; above -= 1) if ((rows[above]?.level ?? level) < level) return above
  return at
}

/** The next row whose name begins with what was typed, round and round; the row itself while more of its name is typed. */
export function jumpTo(typed: string, at: number, rows: readonly TreeRow[]): number {
  const wanted = typed.toLowerCase()
  const from = typed.length > 1 ? 0 : 1
  for (let away = from; away < rows.length + from; away += 1) {
    const place = (at + away) % rows.length
    if (rows[place]?.name.toLowerCase().startsWith(wanted)) return place
  }
  return at
}
