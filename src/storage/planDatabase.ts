import { database } from './database.ts'
import type { PlanRecord } from './records.ts'

export type SaveResult = { readonly kind: 'saved'; readonly revision: number } | { readonly kind: 'conflict' }

/** A plan in the list of those that are kept. */
export type ListedPlan = Omit<PlanRecord, 'text'>

/** All plans without their text, latest change first, and the latest whole. Rejects when the browser refuses storage. */
export async function readPlans(): Promise<{
  readonly list: readonly ListedPlan[]
  readonly newest: PlanRecord | undefined
}> {
  const records = (await (await database()).getAll('plans')).sort((a, b) => b.changed - a.changed)
  return { list: records.map(({ text: _, ...rest }) => rest), newest: records[0] }
}

export async function loadPlan(id: string): Promise<PlanRecord | undefined> {
  return (await database()).get('plans', id)
}

/**
 * Saves when the stored revision is the one the caller has seen; otherwise another window saved in between and
 * nothing is written. Resolves only when the transaction is complete. Rejects on a full or blocked storage.
 */
export async function savePlan(record: Omit<PlanRecord, 'revision'>, seen: number): Promise<SaveResult> {
  const db = await database()
  const transaction = db.transaction('plans', 'readwrite', { durability: 'strict' })
  const stored = await transaction.store.get(record.id)
  if ((stored?.revision ?? 0) !== seen) {
    await transaction.done
    return { kind: 'conflict' }
  }
  const revision = seen + 1
  // A failed put also aborts the transaction; both rejections must be heard, or one surfaces as unhandled.
  await Promise.all([transaction.store.put({ ...record, revision }), transaction.done])
  return { kind: 'saved', revision }
}

/** Removes a plan with its restore points. */
export async function removePlan(id: string): Promise<void> {
  const transaction = (await database()).transaction(['plans', 'restorePoints'], 'readwrite')
  const points = transaction.objectStore('restorePoints')
  const keys = await points.index('plan').getAllKeys(id)
  await Promise.all([
    transaction.objectStore('plans').delete(id),
    ...keys.map((key) => points.delete(key)),
    transaction.done,
  ])
}
