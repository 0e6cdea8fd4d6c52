import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { PlanRecord, RestorePointRecord } from './records.ts'

interface Schema extends DBSchema {
  plans: { key: string; value: PlanRecord }
  restorePoints: { key: string; value: RestorePointRecord; indexes: { plan: string } }
}

/** Another window holds the storage in the form of another version of Portolan. */
export class StorageHeldError extends Error {}

let connection: Promise<IDBPDatabase<Schema>> | undefined

function forget(): void {
  connection = undefined
}

/**
 * Opens the database once; a failed attempt is not remembered, so that the next one tries again. What older versions
 * stored is kept. Rejects with StorageHeldError while a window with an older version keeps it from being brought up to date.
 */
export function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
    const opening = openDB<Schema>('portolan', 2, {
      upgrade: (db, before) => {
        if (before < 1) db.createObjectStore('plans', { keyPath: 'id' })
        if (before < 2) db.createObjectStore('restorePoints', { keyPath: 'id' }).createIndex('plan', 'plan')
      },
      blocked: () => reject(new StorageHeldError('an older Portolan is open in another window')),
      // A newer Portolan in another window brings the database up to date; this one must let go of it.
      blocking: (_current, _blocked, event) => {
        forget()
        ;(event.target as IDBDatabase).close()
      },
      terminated: forget,
    })
    opening.then(resolve, reject)
  }).catch((fault: unknown) => {
    forget()
    throw fault
  })
  return connection
}
