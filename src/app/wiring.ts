import { localScenesCode } from '#canvas/localScenesCode.ts'
import { isPainted } from '#canvas/paintedPlan.ts'
import { painterCode } from '#canvas/painterCode.ts'
import { firstStepsCode, flowTableCode } from '#panels/firstParts.ts'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { isPlaced } from '#scene/isPlaced.ts'
import { mostWithCare } from '#scene/sceneBuilderWith.ts'
import { askServers } from '#session/listDialogs.ts'
import { type Outside, type PickedText, type Theme, useOutside } from '#session/outside.ts'
import { planFragment } from '#session/planFragment.ts'
import { fetchProblemWords } from '#session/problemWords.ts'
import { currentPlan, notify, openPlan, useSession } from '#session/session.ts'
import { tierOf } from '#session/tiers.ts'
import { loadPlan, readPlans, removePlan } from '#storage/planDatabase.ts'
import { readPreference, writePreference } from '#storage/preferences.ts'
import type { PlanRecord } from '#storage/records.ts'
import { laterCode } from '#ui/laterCode.ts'
import { fileWords as words } from '#words/fileWords.ts'
import { language } from '#words/language.ts'
import { topBarWords } from '#words/topBarWords.ts'
import {
  keptInFile,
  overwrite,
  planFileCode,
  removeOpen,
  restoreCode,
  saveBeforeLeaving,
  startAutosave,
  startFrom,
} from './autosave.ts'
import { clipboardCode } from './bindClipboard.ts'
import { offlineCode } from './fetchTheRest.ts'
import { jobs } from './jobs.ts'
import { layouts } from './layoutsCode.ts'
import { rememberPanes } from './rememberPanes.ts'
import { commandCode } from './shortcuts.ts'
import { storageReason } from './storageReason.ts'
import { leaveField } from './typing.ts'

const reader = laterCode(() => import('./openText.ts'))
const files = laterCode(() => import('#storage/files.ts'))
const pictures = laterCode(() => import('./copyPicture.ts'))
const layout = laterCode(() => import('#scene/layoutPlan.ts'))
const link = laterCode(() => import('./openLink.ts'))

async function refreshList(): Promise<void> {
  useOutside.setState({ storedPlans: (await readPlans()).list })
}

const isBlank = (plan: Plan): boolean => plan.machines.length + plan.zones.length === 0

/** A plan that can be drawn, and the code that draws it. Most come with all their places, and need nothing to find some. */
async function drawable(plan: Plan): Promise<Plan> {
  await Promise.all([
    isPainted(plan) && painterCode.fetch(),
    plan.links.length > mostWithCare && localScenesCode.fetch(),
    // What cannot be fetched says so in its place.
    (isBlank(plan) ? firstStepsCode : flowTableCode).fetch().catch(() => {}),
  ])
  return isPlaced(plan) ? plan : (await layout.fetch()).layoutPlan(plan, tierOf)
}

/** Saves the open plan, with what is half typed. @throws with the reason when it cannot be left without a loss */
function makeSafe(): Promise<void> {
  leaveField()
  return saveBeforeLeaving()
}

/** Puts a plan in front of the user under a new key, after the one before it is safe. */
async function show(plan: Plan, kept: 'to store' | 'when changed'): Promise<void> {
  const shown = await drawable(plan)
  await makeSafe()
  openPlan(crypto.randomUUID(), shown)
  startFrom(shown, 0, kept)
}

/** Opens a file's text as a plan of its own; a refused one leaves the open plan untouched. */
async function openFileObject(file: File): Promise<void> {
  const read = await (await files.fetch()).readText(file)
  const { openText, unreadable } = await reader.fetch()
  if (!read.ok) return notify(unreadable(file.name, read))
  // A table is a list of servers to look at, as when it is pasted.
  if (/\.(csv|tsv|txt)$/i.test(file.name) && !read.text.trimStart().startsWith('{')) return askServers(read.text)
  const { plan, notice } = openText(read.text, file.name)
  if (plan !== null) await show(plan, 'to store')
  if (notice !== null) notify(notice)
}

async function openStored(id: string): Promise<void> {
  const record = await loadPlan(id)
  if (record !== undefined) {
    await openRecord(record, makeSafe)
    return
  }
  await refreshList()
  throw new Error(words.planGone)
}

/**
 * Opens what lies in the browser; false when it is no plan that can be read, of which the user is told.
 * @param leave makes the plan before it safe, and throws when it is not
 */
async function openRecord(record: PlanRecord, leave = async (): Promise<void> => {}): Promise<boolean> {
  const { openText } = await reader.fetch()
  const { plan, notice } = openText(record.text, record.name)
  if (plan !== null) {
    const shown = await drawable(plan)
    await leave()
    openPlan(record.id, shown)
    startFrom(shown, record.revision, 'stored', notice === null ? null : record)
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

/** Opens a file that was dropped on the page; not while a dialog is open, which is about the open plan. */
export function openDropped(file: File): Promise<void> {
  return guarded(words.notOpened, async () => {
    const refusal = (await reader.fetch()).refusedDrop(file.name)
    await (refusal === null ? openFileObject(file) : notify(refusal))
  })
}

function applyTheme(theme: Theme): void {
  useOutside.setState({ theme })
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

const does: Outside = {
  openFile: () =>
    guarded(words.notOpened, async () => {
      const file = await (await files.fetch()).pickFile()
      if (file) await openFileObject(file)
    }),
  saveFile: () =>
    guarded(words.notWritten, async () => {
      const plan = currentPlan()
      const { planFileName, planText } = await planFileCode.fetch()
      const { saveTextFile } = await files.fetch()
      if (await saveTextFile(planFileName(plan), planText(plan))) keptInFile(plan)
    }),
  pickText: async (what, extensions) => {
    let picked: PickedText | null = null
    await guarded(words.notOpened, async () => {
      const { pickFile, readText } = await files.fetch()
      const file = await pickFile({ description: what, extensions })
      if (file === null) return
      const read = await readText(file)
      if (read.ok) picked = { name: file.name, text: read.text }
      else notify((await reader.fetch()).unreadable(file.name, read, what))
    })
    return picked
  },
  download: (file) =>
    guarded(words.notWritten, async () => (await files.fetch()).downloadFile(file.name, file.mediaType, file.content)),
  copy: async (text) => {
    let copied = false
    await guarded(words.notCopied, async () => {
      if (!('clipboard' in navigator)) {
        throw new Error(words.noClipboard)
      }
      await navigator.clipboard.writeText(text)
      copied = true
    })
    return copied
  },
  copyImage: async (png) => (await pictures.fetch()).copyImage(png),
  copyPicture: () => guarded(words.notDone, async () => (await pictures.fetch()).copyPicture()),
  clipboard: (what) => guarded(words.notDone, async () => (await clipboardCode.fetch()).askClipboard(what)),
  newPlan: (plan) => guarded(words.planNotOpened, () => show(plan, 'when changed')),
  keepPlan: (plan) => guarded(words.planNotOpened, () => show(plan, 'to store')),
  openStored: (id) => guarded(words.planNotOpened, () => openStored(id)),
  removeStored: (id) =>
    guarded(words.planNotRemoved, async () => {
      const isOpen = id === useSession.getState().storedId
      await (isOpen ? removeOpen(() => removePlan(id)) : removePlan(id))
      await (isOpen ? openNewest() : refreshList())
    }),
  takeOver: () => guarded(words.planNotSaved, overwrite),
  setTheme: (theme) => {
    applyTheme(theme)
    writePreference('theme', theme)
  },
  setLanguage: (next) =>
    guarded(words.planNotSaved, async () => {
      await makeSafe()
      writePreference('language', next)
      window.location.reload()
    }),
  loadNewVersion: () =>
    guarded(words.planNotSaved, async () => {
      const { loadNewVersion } = await offlineCode.fetch()
      await makeSafe()
      loadNewVersion()
    }),
  restorePoints: {
    list: async () => (await restoreCode.fetch()).restorePoints.list(),
    keep: async (name) => (await restoreCode.fetch()).restorePoints.keep(name),
    read: async (id) => (await restoreCode.fetch()).restorePoints.read(id),
    remove: async (id) => (await restoreCode.fetch()).restorePoints.remove(id),
  },
  runJob: jobs.run,
  layOut: async (graph, signal) => (await layouts.fetch()).layOut(graph, signal),
  runCommand: (id) => guarded(words.notDone, async () => (await commandCode.fetch()).doCommand(id)),
}

async function openFresh(): Promise<void> {
  const plan = await drawable(emptyPlan(topBarWords.untitled, vmm2016.id))
  openPlan(crypto.randomUUID(), plan)
  startFrom(plan, 0, 'when changed')
}

/** The plan worked on last; a fresh one when there is none that can be read. */
async function openNewest(): Promise<void> {
  const stored = await readPlans().catch((fault: unknown) => storageReason(fault))
  if (typeof stored === 'string') {
    await openFresh()
    useOutside.setState({ saveState: { kind: 'failed', reason: stored } })
    return
  }
  const { list, newest } = stored
  useOutside.setState({ storedPlans: list })
  let isOpen = false
  if (newest !== undefined) {
    await guarded(words.planNotOpened, async () => {
      isOpen = await openRecord(newest)
    })
  }
  if (isOpen) return
  // Opening the fresh plan must not wipe away what was wrong with the other.
  const { notice } = useSession.getState()
  await openFresh()
  notify(notice)
}

/** Offers the plan that the address of the page holds, if it holds one. */
function offerLinked(): void {
  const { hash } = window.location
  if (hash.startsWith(planFragment)) {
    void guarded(words.planNotOpened, async () => (await link.fetch()).offerLinkedPlan(hash))
  }
}

/** Connects session, storage, files and theme, and opens the plan worked on last. */
export async function wire(): Promise<void> {
  document.documentElement.lang = language
  rememberPanes()
  const theme = readPreference('theme')
  applyTheme(theme === 'light' || theme === 'dark' ? theme : 'system')
  useOutside.setState({ does })
  await fetchProblemWords()
  await openNewest()
  startAutosave()
  offerLinked()
  window.addEventListener('hashchange', offerLinked)
  // Other windows store plans, too. When the list cannot be read it stays as it was; a save that fails says so.
  window.addEventListener('focus', () => void refreshList().catch(() => {}))
}
