import { database } from './database.ts'
import type { RestorePointRecord } from './records.ts'

/** Of those that a new day made, a plan keeps so many. */
const keptDays = 14

/** A restore point in the list of a plan's. */
export type ListedPoint = Omit<RestorePointRecord, 'text'>

async function pointsOf(plan: string): Promise<readonly RestorePointRecord[]> {
  const points = await (await database()).getAllFromIndex('restorePoints', 'plan', plan)
  return points.sort((a, b) => b.taken - a.taken)
}

/** The restore points of a plan without their texts, newest first. */
export async function listRestorePoints(plan: string): Promise<readonly ListedPoint[]> {
  return (await pointsOf(plan)).map(({ text: _, ...rest }) => rest)
}

export async function loadRestorePoint(id: string): Promise<RestorePointRecord | undefined> {
  return (await database()).get('restorePoints', id)
}

/**
 * Keeps a restore point. Of the unnamed ones of its plan the oldest go when there are too many. Rejects on a full or
 * blocked storage.
 */
export async function keepRestorePoint(point: RestorePointRecord): Promise<void> {
  const transaction = (await database()).transaction('restorePoints', 'readwrite', { durability: 'strict' })
  const { store } = transaction
  const others = await store.index('plan').getAll(point.plan)
  const days = [...others, point].filter(({ name }) => name === null).sort((a, b) => b.taken - a.taken)
  await Promise.all([...days.slice(keptDays).map(({ id }) => store.delete(id)), store.put(point), transaction.done])
}

export async function removeRestorePoint(id: string): Promise<void> {
  await (await database()).delete('restorePoints', id)
}
