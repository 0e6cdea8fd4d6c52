import { beforeEach, expect, test, vi } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { useOutside } from '#session/outside.ts'
import { currentPlan, edit, openPlan } from '#session/session.ts'
import type { PlanRecord } from '#storage/records.ts'

type Record = Omit<PlanRecord, 'revision'>

/** A browser's storage that takes its time and can be full. */
const browser = vi.hoisted(() => ({
  plans: new Map<string, unknown>(),
  points: [] as { readonly plan: string; readonly name: string | null; readonly text: string }[],
  isFull: false,
  isTooLarge: false,
  /** What happens while a plan is being written. */
  meanwhile: () => {},
}))
vi.mock('./whenShown.ts', () => ({ whenShown: () => Promise.resolve() }))
vi.mock('#plan/planFileText.ts', async (original) => {
  const real = await original<typeof import('#plan/planFileText.ts')>()
  const reason = 'The file of this plan would have 51 characters; Portolan opens at most 50.'
  return { planFileText: (plan: Plan) => (browser.isTooLarge ? { ok: false, reason } : real.planFileText(plan)) }
})
vi.mock('#storage/planDatabase.ts', () => ({
  loadPlan: async (id: string) => browser.plans.get(id),
  savePlan: async (record: Record, seen: number) => {
    await Promise.resolve()
    const { meanwhile } = browser
    browser.meanwhile = () => {}
    meanwhile()
    if (browser.isFull) throw new DOMException('full', 'QuotaExceededError')
    const stored = browser.plans.get(record.id) as PlanRecord | undefined
    if ((stored?.revision ?? 0) !== seen) return { kind: 'conflict' }
    browser.plans.set(record.id, { ...record, revision: seen + 1 })
    return { kind: 'saved', revision: seen + 1 }
  },
}))
vi.mock('#storage/restorePoints.ts', () => ({
  listRestorePoints: async () => browser.points,
  keepRestorePoint: async (point: (typeof browser.points)[number]) => void browser.points.push(point),
}))

const { keptInFile, overwrite, removeOpen, restoreCode, saveBeforeLeaving, saveNow, startAutosave, startFrom } =
  await import('./autosave.ts')

vi.stubGlobal('document', { addEventListener: () => {}, visibilityState: 'visible' })
vi.stubGlobal('window', { addEventListener: () => {} })
startAutosave()

const empty = emptyPlan('Empty', 'vmm-2016')
const stored = (id: string) => browser.plans.get(id) as PlanRecord | undefined
const saveState = () => useOutside.getState().saveState.kind
const rename = (name: string) => edit('Rename', (plan) => ({ ok: true, plan: { ...plan, name } }))
const open = (id: string, plan: Plan = empty) => {
  openPlan(id, plan)
  startFrom(plan, 0, 'when changed')
}

beforeEach(async () => {
  await restoreCode.fetch()
  browser.plans.clear()
  browser.points.length = 0
  browser.isFull = false
  open('one')
})

test('what is changed while the plan is saved is saved before another plan is opened', async () => {
  rename('First')
  browser.meanwhile = () => void rename('Second')
  await saveBeforeLeaving()
  expect(stored('one')?.name).toBe('Second')
})

test('a save that ends after another plan was opened says nothing about that one', async () => {
  rename('First')
  browser.meanwhile = () => open('two')
  await saveNow()
  expect(stored('one')?.name).toBe('First')
  rename('Other')
  await saveNow()
  expect(saveState()).toBe('saved')
  expect(stored('two')).toMatchObject({ name: 'Other', revision: 1 })
})

test('a plan that cannot be stored is not left before it lies in a file', async () => {
  browser.isFull = true
  await saveBeforeLeaving()
  rename('Mine')
  await expect(saveBeforeLeaving()).rejects.toThrow('The open plan is not saved. The browser’s storage is full.')
  keptInFile(currentPlan())
  await saveBeforeLeaving()
  rename('Mine, and more')
  await expect(saveBeforeLeaving()).rejects.toThrow('not saved')
})

test('a plan that could not be opened again is neither stored nor left, and is stored once it is smaller', async () => {
  rename('Small')
  await saveNow()
  browser.isTooLarge = true
  rename('Large')
  await saveNow()
  const reason = 'The file of this plan would have 51 characters; Portolan opens at most 50.'
  expect(useOutside.getState().saveState).toEqual({ kind: 'failed', reason, isTooLarge: true })
  expect(stored('one')?.name).toBe('Small')
  await expect(saveBeforeLeaving()).rejects.toThrow(`The open plan is not saved. ${reason}`)
  await expect(saveBeforeLeaving()).rejects.not.toThrow('to a file')
  browser.isTooLarge = false
  rename('Smaller')
  await saveBeforeLeaving()
  expect(stored('one')?.name).toBe('Smaller')
})

test('a plan that came from a file can be left as it came, stored or not', async () => {
  browser.isFull = true
  openPlan('two', empty)
  startFrom(empty, 0, 'to store')
  await saveBeforeLeaving()
  expect(saveState()).toBe('failed')
})

test('a plan that is taken out of the browser is not written again', async () => {
  rename('Gone')
  await saveNow()
  rename('Gone, too')
  await removeOpen(async () => {
    browser.plans.delete('one')
    rename('And this')
    await saveNow()
  })
  await saveNow()
  expect(stored('one')).toBeUndefined()
  expect(saveState()).toBe('saved')
})

test('what another window saved is a restore point when this window takes over', async () => {
  rename('Mine')
  await saveNow()
  browser.plans.set('one', { id: 'one', name: 'Theirs', text: 'their text', revision: 5, changed: 0 })
  rename('Mine again')
  await saveNow()
  expect(saveState()).toBe('conflict')
  await overwrite()
  expect(stored('one')).toMatchObject({ name: 'Mine again', revision: 6 })
  expect(browser.points.map(({ plan, text }) => [plan, text])).toContainEqual(['one', 'their text'])
})

test('what could not be read of a stored plan is kept before the plan is written over it', async () => {
  const record = { id: 'two', name: 'Newer', text: 'with more in it', revision: 3, changed: 0 }
  browser.plans.set('two', record)
  openPlan('two', empty)
  startFrom(empty, 3, 'stored', record)
  await saveNow()
  expect(browser.points).toEqual([])
  rename('Edited')
  await saveNow()
  rename('Edited again')
  await saveNow()
  expect(stored('two')).toMatchObject({ name: 'Edited again', revision: 5 })
  expect(browser.points.filter(({ text }) => text === record.text)).toHaveLength(1)
})

test('what could not be read is kept once, however often the save over it fails', async () => {
  const record = { id: 'two', name: 'Newer', text: 'with more in it', revision: 3, changed: 0 }
  browser.plans.set('two', { ...record, revision: 4 })
  openPlan('two', empty)
  startFrom(empty, 3, 'stored', record)
  for (const name of ['Once', 'Twice']) {
    rename(name)
    await saveNow()
    expect(saveState()).toBe('conflict')
  }
  expect(browser.points).toHaveLength(1)
})
