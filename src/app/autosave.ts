import type { Plan } from '#plan/plan.ts'
import { type SaveState, useOutside } from '#session/outside.ts'
import { useSession } from '#session/session.ts'
import { loadPlan, savePlan } from '#storage/planDatabase.ts'
import type { PlanRecord } from '#storage/records.ts'
import { laterCode } from '#ui/laterCode.ts'
import { fileWords } from '#words/fileWords.ts'
import { PlanTooLarge } from './planTooLarge.ts'
import { storageReason } from './storageReason.ts'
import { typing } from './typing.ts'
import { whenShown } from './whenShown.ts'

/** Milliseconds: saving waits for a pause this long … */
const pause = 250
/** … but, while changes keep coming, not longer than this. */
const longestWait = 500

/** The revision of the open plan that this window has seen; a save over another one is refused. */
let seen = 0
let saved: Plan | null = null
/** The open plan as it lies in a file, or in the link that it came by: what is stored of it may fail without a loss. */
let filed: Plan | null = null
/** What the browser holds of the open plan, where not all of it could be read. It is kept before it is written over. */
let partlyRead: PlanRecord | null = null
/** The plan that is being taken out of the browser, and must not be written again. */
let removed = ''
let firstUnsaved = 0
let timer: ReturnType<typeof setTimeout> | undefined
/** The plan just opened is not stored yet: that waits until it is on the screen. */
let storing = false
let running: Promise<void> | undefined

const report = (saveState: SaveState): void => useOutside.setState({ saveState })

/**
 * Tells autosave which stored revision the plan just opened has; 0 for one that is not stored yet.
 * @param partly what is stored, where the plan lacks parts of it that could not be read
 */
export function startFrom(
  plan: Plan,
  revision: number,
  kept: 'stored' | 'to store' | 'when changed',
  partly: PlanRecord | null = null,
): void {
  clearTimeout(timer)
  timer = undefined
  seen = revision
  storing = kept === 'to store'
  saved = storing ? null : plan
  filed = storing ? plan : null
  partlyRead = partly
  removed = ''
  report({ kind: storing ? 'saving' : kept === 'stored' ? 'saved' : 'untouched' })
  if (storing) void whenShown().then(saveNow)
}

/** Tells autosave that the plan lies in a file as well. */
export function keptInFile(plan: Plan): void {
  filed = plan
}

/** Whether the open plan has changes that nothing but this window has. */
function isUnsaved(): boolean {
  const { storedId, history } = useSession.getState()
  return storedId !== '' && storedId !== removed && history.present !== saved && history.present !== filed
}

/** Why no later save will come by itself, and what to do about it; null while one will. */
function fault(): string | null {
  const { saveState: state } = useOutside.getState()
  if (state.kind !== 'failed' && state.kind !== 'conflict') return null
  const isTooLarge = state.kind === 'failed' && state.isTooLarge === true
  return isTooLarge ? fileWords.notSaved(state.reason) : fileWords.notSafe(state.reason)
}

/** Saves all changes, also those that are made meanwhile. @throws with the reason when the open plan cannot be left without a loss */
export async function saveBeforeLeaving(): Promise<void> {
  do {
    await saveNow()
    const reason = fault()
    if (isUnsaved() && reason !== null) throw new Error(reason)
  } while (isUnsaved())
}

/** The plan in this window becomes the stored one. What another window saved meanwhile is kept as a restore point. */
export async function overwrite(): Promise<void> {
  const { storedId } = useSession.getState()
  const record = await loadPlan(storedId)
  if (record !== undefined) await (await restoreCode.fetch()).keepStored(record, 'other window')
  if (useSession.getState().storedId !== storedId) return
  seen = record?.revision ?? 0
  saved = null
  await saveNow()
}

/** Takes the open plan out of the browser. Nothing of it is written any more, unless that fails. */
export async function removeOpen(remove: () => Promise<void>): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  removed = useSession.getState().storedId
  try {
    await running
    await remove()
  } catch (thrown) {
    removed = ''
    plan()
    throw thrown
  }
}

/** Writes plans, which the first drawing does without. */
export const planFileCode = laterCode(() => import('./planFile.ts'))

/** Keeps daily restore points. A save does not wait for its code, which comes after the first drawing. */
export const restoreCode = laterCode(() => import('./restorePoints.ts'))

async function write(): Promise<void> {
  const writer = await planFileCode.fetch().catch(() => null)
  const { storedId, history } = useSession.getState()
  const plan = history.present
  if (storedId === '' || storedId === removed) return
  const [revision, before, partly] = [seen, saved, partlyRead]
  if (plan === before) {
    // Undone to what is stored: nothing is at risk, whatever the last save said.
    report({ kind: revision === 0 ? 'untouched' : 'saved' })
    return
  }
  // Another plan may be opened while this one is written; it has a state of its own.
  const isOpen = () => useSession.getState().storedId === storedId
  report({ kind: 'saving' })
  try {
    if (writer === null) throw new Error('the code that writes plans could not be fetched')
    if (partly !== null) await (await restoreCode.fetch()).keepStored(partly, 'partly read')
    if (partlyRead === partly) partlyRead = null
    const record = { id: storedId, name: plan.name, text: writer.planText(plan), changed: Date.now() }
    const result = await savePlan(record, revision)
    if (result.kind === 'conflict') {
      if (isOpen()) report({ kind: 'conflict', reason: fileWords.otherWindow })
      return
    }
    const { id, name, changed } = record
    useOutside.setState(({ storedPlans }) => ({
      storedPlans: [{ id, name, changed }, ...storedPlans.filter((other) => other.id !== id)],
    }))
    if (isOpen()) {
      seen = result.revision
      saved = plan
      report({ kind: 'saved' })
    }
    const points = restoreCode.arrival()
    if (before !== null && revision > 0 && points.kind === 'here') await points.value.keepDaily(id, before)
  } catch (thrown) {
    const isTooLarge = thrown instanceof PlanTooLarge
    if (isOpen()) report({ kind: 'failed', reason: storageReason(thrown), isTooLarge })
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

/**
 * Saves after every change of the open plan, and at once when the page is hidden. What is not stored yet, or cannot be, the browser asks
 * about before it leaves the page.
 */
export function startAutosave(): void {
  useSession.subscribe((state, before) => {
    if (state.history.present !== before.history.present && state.storedId === before.storedId) plan()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && (timer !== undefined || storing)) void saveNow()
  })
  window.addEventListener('beforeunload', (event) => {
    // What is being typed is taken as when its field is left.
    const field = document.activeElement
    if (typing(field) && field instanceof HTMLElement) field.blur()
    if (!isUnsaved()) return
    // A page that goes may not live to see a save through: the question gives it the time.
    if (fault() === null) void saveNow()
    event.preventDefault()
  })
}
