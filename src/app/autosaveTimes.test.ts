import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPlan, undo } from '#session/session.ts'
import { autosave, browser, empty, heard, page, rename, saveState, stored } from './autosaveBrowser.test-support.ts'

const { startFrom } = autosave

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
