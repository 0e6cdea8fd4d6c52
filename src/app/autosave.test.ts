import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { useOutside } from '#session/outside.ts'
import { currentPlan, edit, openPlan, undo } from '#session/session.ts'
import type { PlanRecord } from '#storage/records.ts'

type Record = Omit<PlanRecord, 'revision'>

/** A browser's storage that takes its time and can be full. */
const browser = vi.hoisted(() => ({
  plans: new Map<string, unknown>(),
  points: [] as { readonly plan: string; readonly name: string | null; readonly text: string }[],
  isFull: false,
  isTooLarge: false,
  /** Brings the plan that was opened to the screen. */
  show: () => {},
  /** What happens while a plan is being written. */
  meanwhile: () => {},
}))
vi.mock('./whenShown.ts', () => ({ whenShown: () => new Promise<void>((resolve) => (browser.show = resolve)) }))
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

const heard = new Map<string, (event: Event) => void>()
class Field {
  readonly blur: () => void
  constructor(blur: () => void) {
    this.blur = blur
  }
  matches = () => true
}
const page = {
  addEventListener: heard.set.bind(heard),
  visibilityState: 'visible',
  activeElement: null as Field | null,
}
vi.stubGlobal('HTMLElement', Field)
vi.stubGlobal('document', page)
vi.stubGlobal('window', page)
startAutosave()

/** Whether the browser asks before the page is closed. */
function isAsked(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  heard.get('beforeunload')?.(event)
  return event.defaultPrevented
}

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

test('the browser asks before it leaves what was changed a moment ago, and what is being typed; meanwhile both are stored', async () => {
  expect(isAsked()).toBe(false)
  rename('Changed')
  expect(isAsked()).toBe(true)
  await saveNow()
  expect(isAsked()).toBe(false)
  page.activeElement = new Field(() => void rename('Typed'))
  expect(isAsked()).toBe(true)
  page.activeElement = null
  await saveNow()
  expect(stored('one')?.name).toBe('Typed')
  expect(isAsked()).toBe(false)
})

test('a plan that cannot be stored is not left before it lies in a file', async () => {
  browser.isFull = true
  await saveBeforeLeaving()
  rename('Mine')
  await expect(saveBeforeLeaving()).rejects.toThrow(
    'The open plan is not saved. The browser’s storage is full. Save it to a file first.',
  )
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

describe('when it saves', () => {
  const isNamed = (name: string) => stored('one')?.name === name
  const hide = async () => {
    page.visibilityState = 'hidden'
    heard.get('visibilitychange')?.(new Event('visibilitychange'))
    page.visibilityState = 'visible'
    await vi.advanceTimersByTimeAsync(0)
  }

  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('after a pause of a quarter of a second', async () => {
    rename('First')
    await vi.advanceTimersByTimeAsync(200)
    rename('Second')
    await vi.advanceTimersByTimeAsync(249)
    expect(stored('one')).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(isNamed('Second')).toBe(true)
  })

  test('while changes keep coming, after half a second, and again after another', async () => {
    for (let step = 1; step <= 10; step += 1) {
      rename(`Step ${step}`)
      await vi.advanceTimersByTimeAsync(100)
      expect(stored('one')?.name).toBe(step < 5 ? undefined : step < 10 ? 'Step 5' : 'Step 10')
    }
  })

  test('at once when the page is hidden, if something waits', async () => {
    await hide()
    expect(stored('one')).toBeUndefined()
    rename('First')
    heard.get('visibilitychange')?.(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(0)
    expect(stored('one')).toBeUndefined()
    await hide()
    expect(isNamed('First')).toBe(true)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(stored('one')?.revision).toBe(1)
  })

  test('a plan from elsewhere as soon as it is shown, and at once when the page is hidden before', async () => {
    openPlan('one', empty)
    startFrom(empty, 0, 'to store')
    expect(saveState()).toBe('saving')
    await vi.advanceTimersByTimeAsync(0)
    expect(stored('one')).toBeUndefined()
    await hide()
    expect(isNamed('Empty')).toBe(true)
    expect(saveState()).toBe('saved')
    await hide()
    browser.plans.clear()
    openPlan('two', empty)
    startFrom(empty, 0, 'to store')
    browser.show()
    await vi.advanceTimersByTimeAsync(0)
    expect(stored('two')?.name).toBe('Empty')
  })

  test('nothing of a plan that was opened, or undone to what is stored', async () => {
    openPlan('two', empty)
    startFrom(empty, 4, 'stored')
    expect(saveState()).toBe('saved')
    startFrom(empty, 0, 'when changed')
    expect(saveState()).toBe('untouched')
    await vi.advanceTimersByTimeAsync(1_000)
    rename('First')
    undo()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(browser.plans.size).toBe(0)
    expect(saveState()).toBe('untouched')
  })
})

test('the browser asks before the page is closed only while changes are unsaved or cannot be saved', async () => {
  rename('First')
  browser.isFull = true
  await saveNow()
  expect(isAsked()).toBe(true)
  keptInFile(currentPlan())
  expect(isAsked()).toBe(false)
  rename('Second')
  await saveNow()
  browser.isFull = false
  await saveNow()
  expect(isAsked()).toBe(false)
})

test('a plan that could not be taken out of the browser is saved again', async () => {
  rename('Stays')
  const failed = removeOpen(async () => {
    throw new Error('blocked')
  })
  await expect(failed).rejects.toThrow('blocked')
  await vi.waitFor(() => expect(stored('one')?.name).toBe('Stays'))
})

test('taking over writes what is stored here already, and no other plan that was opened meanwhile', async () => {
  rename('Mine')
  await saveNow()
  browser.plans.set('one', { id: 'one', name: 'Theirs', text: 'their text', revision: 5, changed: 0 })
  await overwrite()
  expect(stored('one')).toMatchObject({ name: 'Mine', revision: 6 })

  rename('Mine again')
  const taking = overwrite()
  open('two')
  rename('Other')
  await taking
  expect(stored('one')?.revision).toBe(6)
  await saveNow()
  expect(stored('two')).toMatchObject({ name: 'Other', revision: 1 })
})

test('what is undone to what is stored is safe, whatever the last save said', async () => {
  rename('First')
  await saveNow()
  browser.isFull = true
  rename('Second')
  await saveNow()
  expect(saveState()).toBe('failed')
  undo()
  await saveNow()
  expect(saveState()).toBe('saved')
})

test('each plan is listed once, the one saved last first', async () => {
  useOutside.setState({ storedPlans: [] })
  rename('First')
  await saveNow()
  open('two')
  rename('Other')
  await saveNow()
  rename('Other, renamed')
  await saveNow()
  const listed = useOutside.getState().storedPlans.map(({ id, name }) => [id, name])
  expect(listed).toEqual([
    ['two', 'Other, renamed'],
    ['one', 'First'],
  ])
})

test('the first change of a day keeps what was stored before it, but not of a plan that was not stored', async () => {
  open('daily')
  rename('First')
  await saveNow()
  expect(browser.points).toEqual([])
  rename('Second')
  await saveNow()
  expect(browser.points).toMatchObject([
    { plan: 'daily', name: null, text: stored('daily')?.text.replace('Second', 'First') },
  ])
})
