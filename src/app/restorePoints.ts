import type { Plan } from '#plan/plan.ts'
import type { RestorePoints } from '#session/restorePoints.ts'
import { currentPlan, notify, useSession } from '#session/session.ts'
import type { PlanRecord, RestorePointRecord } from '#storage/records.ts'
import { keepRestorePoint, listRestorePoints, loadRestorePoint, removeRestorePoint } from '#storage/restorePoints.ts'
import { restoreWords as words } from '#words/restoreWords.ts'
import { openText } from './openText.ts'
import { planText } from './planFile.ts'
import { PlanTooLarge } from './planTooLarge.ts'
import { storageReason } from './storageReason.ts'

const idOfOpen = (): string => useSession.getState().storedId

function tell(text: string, fault: unknown): void {
  notify({
    tone: 'error',
    text,
    details: [storageReason(fault), ...(fault instanceof PlanTooLarge ? [] : [words.makeRoom])],
  })
}

const recordOf = (planId: string, plan: Plan, name: string | null): RestorePointRecord => ({
  id: crypto.randomUUID(),
  plan: planId,
  name,
  taken: Date.now(),
  machines: plan.machines.length,
  links: plan.links.length,
  text: planText(plan),
})

/** What the page asks for; see the interface. */
export const restorePoints: RestorePoints = {
  list: async () => {
    try {
      return await listRestorePoints(idOfOpen())
    } catch (fault) {
      tell(words.readFailed, fault)
      return []
    }
  },
  keep: async (name) => {
    try {
      await keepRestorePoint(recordOf(idOfOpen(), currentPlan(), name))
      return true
    } catch (fault) {
      tell(words.keepFailed, fault)
      return false
    }
  },
  read: async (id) => {
    try {
      const record = await loadRestorePoint(id)
      // Another plan may have been opened meanwhile; it is not the one to go back.
      if (record === undefined || record.plan !== idOfOpen()) return null
      const { plan, notice } = openText(record.text, record.name ?? words.daily)
      if (notice !== null) notify(notice)
      return plan
    } catch (fault) {
      tell(words.readFailed, fault)
      return null
    }
  },
  remove: async (id) => {
    try {
      await removeRestorePoint(id)
    } catch (fault) {
      tell(words.removeFailed, fault)
    }
  },
}

/** Keeps what lies in the browser as a restore point before something else takes its place. Rejects when the storage refuses. */
export async function keepStored({ id, text }: PlanRecord, why: 'other window' | 'partly read'): Promise<void> {
  const read = openText(text, '').plan
  const name = why === 'partly read' ? words.partlyRead : words.otherWindow
  const counts = { machines: read?.machines.length ?? 0, links: read?.links.length ?? 0 }
  await keepRestorePoint({ id: crypto.randomUUID(), plan: id, name, taken: Date.now(), ...counts, text })
}

/** The plans that have today's restore point, or could not get one, which is told once; each as `id day`. */
const lookedAfter = new Set<string>()

const dayOf = (time: number): string => new Date(time).toDateString()

/** Keeps what a plan was before today's first change, unless today already has its restore point. */
export async function keepDaily(planId: string, before: Plan): Promise<void> {
  const today = dayOf(Date.now())
  const key = `${planId} ${today}`
  if (lookedAfter.has(key)) return
  lookedAfter.add(key)
  try {
    const points = await listRestorePoints(planId)
    if (points.some(({ name, taken }) => name === null && dayOf(taken) === today)) return
    await keepRestorePoint(recordOf(planId, before, null))
  } catch (fault) {
    tell(words.dailyFailed, fault)
  }
}
