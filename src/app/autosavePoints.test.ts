import { expect, test } from 'vitest'
import { openPlan } from '#session/session.ts'
import { autosave, browser, empty, open, rename, saveState, stored } from './autosaveBrowser.test-support.ts'

const { overwrite, saveNow, startFrom } = autosave

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
