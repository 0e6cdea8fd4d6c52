import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A plan as it lies in the browser: the text of its file, and a revision that grows with every save. */
export interface PlanRecord {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly changed: number
}

interface Schema extends DBSchema {
  plans: { key: string; value: PlanRecord }
}

export type SaveResult = { readonly kind: 'saved'; readonly revision: number } | { readonly kind: 'conflict' }

let connection: Promise<IDBPDatabase<Schema>> | undefined

/** Opens the database once; a failed attempt is not remembered, so that the next save tries again. */
function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>('portolan', 1, {
    upgrade: (db) => {
      db.createObjectStore('plans', { keyPath: 'id' })
    },
    terminated: () => {
      connection = undefined
    },
  }).catch((fault: unknown) => {
    connection = undefined
    throw fault
  })
  return connection
}

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

export async function removePlan(id: string): Promise<void> {
  await (await database()).delete('plans', id)
}
