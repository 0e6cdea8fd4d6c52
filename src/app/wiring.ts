import { fileName } from '#export/fileName.ts'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { serialisePlan } from '#plan/serialisePlan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { layoutPlan } from '#scene/layoutPlan.ts'
import { type Outside, type PickedText, type Theme, useOutside } from '#session/outside.ts'
import { currentPlan, notify, openPlan, useSession } from '#session/session.ts'
import { tierOf } from '#session/tiers.ts'
import { downloadFile, pickFile, readText, saveTextFile } from '#storage/files.ts'
import { listPlans, loadPlan, removePlan } from '#storage/planDatabase.ts'
import { readPreference, writePreference } from '#storage/preferences.ts'
import { overwrite, saveNow, startAutosave, startFrom } from './autosave.ts'
import { jobs } from './jobs.ts'
import { openText } from './openText.ts'
import { rememberKeys } from './rememberKeys.ts'

const untitled = () => emptyPlan('Untitled plan', vmm2016.id)

async function refreshList(): Promise<void> {
  try {
    useOutside.setState({ storedPlans: await listPlans() })
  } catch {
    useOutside.setState({
      saveState: { kind: 'failed', reason: 'The browser does not let this page store anything.' },
    })
  }
}

/** Puts a plan in front of the user under a new key, after the one before it is safe. */
async function show(plan: Plan, kept: 'to store' | 'when changed'): Promise<void> {
  await saveNow()
  const placed = layoutPlan(plan, tierOf)
  openPlan(crypto.randomUUID(), placed)
  startFrom(placed, 0, kept)
  await saveNow()
}

/** Opens a file's text as a plan of its own; a refused one leaves the open plan untouched. */
export async function openFileObject(file: File): Promise<void> {
  const read = await readText(file)
  if (!read.ok) {
    notify({ tone: 'error', text: `“${file.name}” could not be opened.`, details: [read.reason] })
    return
  }
  const { plan, notice } = openText(read.text, file.name)
  if (plan !== null) await show(plan, 'to store')
  if (notice !== null) notify(notice)
}

async function openStored(id: string): Promise<boolean> {
  await saveNow()
  const record = await loadPlan(id)
  if (record === undefined) return false
  const { plan, notice } = openText(record.text, record.name)
  if (plan !== null) {
    const placed = layoutPlan(plan, tierOf)
    openPlan(record.id, placed)
    startFrom(placed, record.revision, 'stored')
  }
  if (notice !== null) notify(notice)
  return plan !== null
}

/** Something went wrong outside the plan: say so, keep the plan. */
function guarded(what: string, action: () => Promise<unknown>): Promise<void> {
  return action().then(
    () => {},
    (fault: unknown) =>
      notify({ tone: 'error', text: what, details: [fault instanceof Error ? fault.message : String(fault)] }),
  )
}

function applyTheme(theme: Theme): void {
  useOutside.setState({ theme })
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

const does: Outside = {
  openFile: () =>
    guarded('The file could not be opened.', async () => {
      const file = await pickFile()
      if (file) await openFileObject(file)
    }),
  saveFile: () =>
    guarded('The file could not be written.', async () => {
      const plan = currentPlan()
      await saveTextFile(fileName(plan.name, 'portolan.json'), serialisePlan(plan))
    }),
  pickText: async (what, extensions) => {
    let picked: PickedText | null = null
    await guarded('The file could not be opened.', async () => {
      const file = await pickFile({ description: what, extensions })
      if (file === null) return
      const read = await readText(file, what)
      if (read.ok) picked = { name: file.name, text: read.text }
      else notify({ tone: 'error', text: `“${file.name}” could not be opened.`, details: [read.reason] })
    })
    return picked
  },
  download: (file) =>
    guarded('The file could not be written.', async () => downloadFile(file.name, file.mediaType, file.content)),
  copy: async (text) => {
    let copied = false
    await guarded('The text could not be copied.', async () => {
      if (!('clipboard' in navigator)) {
        throw new Error('The browser lets only pages from https or from this computer use the clipboard.')
      }
      await navigator.clipboard.writeText(text)
      copied = true
    })
    return copied
  },
  newPlan: (plan) => guarded('The plan could not be opened.', () => show(plan, 'when changed')),
  openStored: (id) => guarded('The plan could not be opened.', () => openStored(id)),
  removeStored: (id) =>
    guarded('The plan could not be removed.', async () => {
      await removePlan(id)
      if (id === useSession.getState().storedId) await openNewest()
      await refreshList()
    }),
  takeOver: () => guarded('The plan could not be saved.', overwrite),
  setTheme: (theme) => {
    applyTheme(theme)
    writePreference('theme', theme)
  },
  runJob: jobs.run,
}

/** The plan worked on last; a fresh one when there is none that can be read. */
async function openNewest(): Promise<void> {
  const plan = untitled()
  const fresh = () => {
    openPlan(crypto.randomUUID(), plan)
    startFrom(plan, 0, 'when changed')
  }
  try {
    const newest = (await listPlans())[0]
    if (newest === undefined || !(await openStored(newest.id))) fresh()
  } catch {
    fresh()
  }
}

/** Connects session, storage, files and theme, and opens the plan worked on last. */
export async function wire(): Promise<void> {
  const theme = readPreference('theme')
  applyTheme(theme === 'light' || theme === 'dark' ? theme : 'system')
  useOutside.setState({ does })
  rememberKeys()
  await openNewest()
  await refreshList()
  startAutosave()
}
