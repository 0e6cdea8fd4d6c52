import { expect, test, vi } from 'vitest'
import { useOutside } from '#session/outside.ts'
import { currentPlan, openPlan, undo } from '#session/session.ts'
import {
  autosave,
  browser,
  empty,
  Field,
  isAsked,
  open,
  page,
  rename,
  saveState,
  stored,
} from './autosaveBrowser.test-support.ts'

const { keptInFile, removeOpen, saveBeforeLeaving, saveNow, startFrom } = autosave

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
