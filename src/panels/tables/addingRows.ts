import type { OperationResult } from '#plan/operations/operationResult.ts'
import type { Plan } from '#plan/plan.ts'
import { coreSentence } from '#words/coreSentence.ts'
import type { AddedRows, RowTexts } from './planTable.ts'

/** What a row is to become, or which of its cells refuses it, and why. */
export type Made<Item> =
  | { readonly ok: true; readonly item: Item }
  | { readonly ok: false; readonly column: string; readonly reason: string }

interface Adding<Item> {
  /** The column that is named where the plan refuses a row. */
  readonly first: string
  readonly read: (texts: RowTexts) => Made<Item>
  readonly apply: (plan: Plan, items: readonly Item[]) => OperationResult
  /** The ids of the rows that came, in the order of the items. */
  readonly idsOf: (before: Plan, after: Plan, items: readonly Item[]) => readonly string[]
}

/** The text for a column, without blanks around it; empty for none. */
export const textFor = (texts: RowTexts, column: string): string => texts.get(column)?.trim() ?? ''

/** Adds what rows mean, all together; where that is refused, one by one, so that only the culprit is left out. */
export function addingRows<Item>(
  plan: Plan,
  rows: readonly RowTexts[],
  { first, read, apply, idsOf }: Adding<Item>,
): AddedRows {
  const refused = new Map<number, { readonly column: string; readonly reason: string }>()
  const items: { readonly at: number; readonly item: Item }[] = []
  for (const [at, texts] of rows.entries()) {
    const made = read(texts)
    if (made.ok) items.push({ at, item: made.item })
    else refused.set(at, made)
  }
  const ids: (string | null)[] = rows.map(() => null)
  let now = plan
  const take = (some: typeof items): string | null => {
    const wanted = some.map(({ item }) => item)
    const result = apply(now, wanted)
    if (!result.ok) return coreSentence(result.reason)
    const made = idsOf(now, result.plan, wanted)
    for (const [place, { at }] of some.entries()) ids[at] = made[place] ?? null
    now = result.plan
    return null
  }
  if (items.length > 0 && take(items) !== null) {
    for (const one of items) {
      const reason = take([one])
      if (reason !== null) refused.set(one.at, { column: first, reason })
    }
  }
  return { plan: now, ids, refused }
}
