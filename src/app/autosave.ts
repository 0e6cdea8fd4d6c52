import type { Plan } from '#plan/plan.ts'
import { type SaveState, useOutside } from '#session/outside.ts'
import { useSession } from '#session/session.ts'
import { readPlans, savePlan } from '#storage/planDatabase.ts'
import { laterCode } from '#ui/laterCode.ts'
import { fileWords } from '#words/fileWords.ts'
import { storageReason } from './storageReason.ts'
import { whenShown } from './whenShown.ts'

/** Milliseconds: saving waits for a pause this long … */
const pause = 250
/** … but, while changes keep coming, not longer than this. */
const longestWait = 500

/** The revision of the open plan that this window has seen; a save over another one is refused. */
let seen = 0
let saved: Plan | null = null
let firstUnsaved = 0
let timer: ReturnType<typeof setTimeout> | undefined
/** The plan just opened is not stored yet: that waits until it is on the screen. */
let storing = false
let running: Promise<void> | undefined

const report = (saveState: SaveState): void => useOutside.setState({ saveState })

/** Tells autosave which stored revision the plan just opened has; 0 for one that is not stored yet. */
export function startFrom(plan: Plan, revision: number, kept: 'stored' | 'to store' | 'when changed'): void {
  clearTimeout(timer)
  timer = undefined
  seen = revision
  storing = kept === 'to store'
  saved = storing ? null : plan
  report({ kind: storing ? 'saving' : kept === 'stored' ? 'saved' : 'untouched' })
  if (storing) void whenShown().then(saveNow)
}

/** The plan in this window becomes the stored one, whatever another window saved meanwhile. */
export async function overwrite(): Promise<void> {
  const record = (await readPlans()).list.find(({ id }) => id === useSession.getState().storedId)
  seen = record?.revision ?? 0
  saved = null
  await saveNow()
}

/** Writes plans, which the first drawing does without. */
export const planFileCode = laterCode(() => import('./planFile.ts'))

/** Keeps daily restore points. A save does not wait for its code, which comes after the first drawing. */
export const restoreCode = laterCode(() => import('./restorePoints.ts'))

async function write(): Promise<void> {
  const writer = await planFileCode.fetch().catch(() => null)
  const { storedId, history } = useSession.getState()
  const plan = history.present
  if (storedId === '') return
  if (plan === saved) {
    // Undone to what is stored: nothing is at risk, whatever the last save said.
    report({ kind: seen === 0 ? 'untouched' : 'saved' })
    return
  }
  report({ kind: 'saving' })
  try {
    if (writer === null) throw new Error('the code that writes plans could not be fetched')
    const { planText } = writer
    const record = { id: storedId, name: plan.name, text: planText(plan), changed: Date.now() }
    const result = await savePlan(record, seen)
    if (result.kind === 'conflict') {
      report({ kind: 'conflict', reason: fileWords.otherWindow })
      return
    }
    const before = saved
    const isNew = seen === 0
    seen = result.revision
    saved = plan
    report({ kind: 'saved' })
    const { id, name, changed } = record
    useOutside.setState(({ storedPlans }) => ({
      storedPlans: [{ id, name, changed }, ...storedPlans.filter((other) => other.id !== id)],
    }))
    const points = restoreCode.arrival()
    if (before !== null && !isNew && points.kind === 'here') await points.value.keepDaily(id, before)
  } catch (fault) {
    report({ kind: 'failed', reason: storageReason(fault) })
  }
}

/** Saves what is unsaved; resolves when it is stored or has failed. Saves never overlap. */
export async function saveNow(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  storing = false
  firstUnsaved = 0
  running = (running ?? Promise.resolve()).then(write)
  await running
}

function plan(): void {
  const now = Date.now()
  if (firstUnsaved === 0) firstUnsaved = now
  clearTimeout(timer)
  const wait = Math.max(0, Math.min(pause, firstUnsaved + longestWait - now))
  timer = setTimeout(() => void saveNow(), wait)
}

/** Saves after every change of the open plan, and at once when the page is hidden. */
export function startAutosave(): void {
  useSession.subscribe((state, before) => {
    if (state.history.present !== before.history.present && state.storedId === before.storedId) plan()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && (timer !== undefined || storing)) void saveNow()
  })
}
