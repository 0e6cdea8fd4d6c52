import { expect, test } from './fixtures.ts'

test('a blocked storage: the plan works on in memory, and a lasting banner offers the file', async ({
  planner,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await planner.visit()
  const banner = page.getByRole('alert').filter({ hasText: 'does not let this page store anything' })
  await expect(banner).toBeVisible()
  await planner.dragRole('SQL Server', 300, 200)
  await expect(planner.machine('SQL01')).toBeVisible()
  await expect(banner).toBeVisible()
  const saved = await planner.download(() => banner.getByRole('button', { name: 'Save to a file' }).click())
  expect(saved.text).toContain('"sql-server"')
})

test('a full storage: the banner comes, editing goes on, and saving resumes when there is room', async ({
  planner,
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    Object.assign(window, { storageIsFull: false })
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (Reflect.get(window, 'storageIsFull')) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    }
  })
  await planner.visit()
  await planner.openSample('Small lab')
  await page.evaluate(() => Object.assign(window, { storageIsFull: true }))
  await planner.dragRole('WSUS update server', 300, 380)
  const banner = page.getByRole('alert').filter({ hasText: 'storage is full' })
  await expect(banner).toBeVisible()
  await expect(planner.machine('WSUS01')).toBeVisible()
  // The plan is not left for another one before it lies in a file.
  await planner.pick('Plan', 'New plan')
  const refusal = page.getByRole('alert').filter({ hasText: 'Save it to a file first' })
  await refusal.getByRole('button', { name: 'Dismiss the message' }).click()
  await expect(planner.machine('WSUS01')).toBeVisible()
  await page.evaluate(() => Object.assign(window, { storageIsFull: false }))
  await page.keyboard.press('Control+z')
  await expect(banner).toHaveCount(0)
})

test('no button moves from under the pointer while a change is saved', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const state = page.getByRole('banner').getByText('Kept once you change it')
  await state.evaluate((element) => {
    const undo = document.querySelector('button[aria-label^="Undo"]')
    const seen: [string | null, number | undefined][] = []
    const note = () => seen.push([element.textContent, undo?.getBoundingClientRect().x])
    note()
    new MutationObserver(note).observe(element, { childList: true, characterData: true, subtree: true })
    Object.assign(window, { seen })
  })
  await planner.machine('SQL01').click()
  await page.keyboard.press('ArrowRight')
  const seen = () => page.evaluate(() => Reflect.get(window, 'seen') as [string, number][])
  await expect
    .poll(async () => (await seen()).map(([text]) => text))
    .toEqual(['Kept once you change it', 'Saving…', 'Saved in this browser'])
  expect(new Set((await seen()).map(([, x]) => x)).size).toBe(1)
  await expect(planner.undo).toHaveAccessibleName('Undo: Move SQL01')
})

test('the plan is there again after a reload', async ({ planner, page }) => {
  await planner.visit()
  await planner.dragRole('SQL Server', 300, 200)
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await expect.poll(async () => (await planner.storedTexts()).length).toBe(1)
  planner.reloads()
  await page.reload()
  await expect(planner.machine('SQL01')).toBeVisible()
})

test('a stored plan that cannot be read is named, and a fresh one is there to work on', async ({ planner, page }) => {
  await planner.visit()
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('portolan')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('plans', 'readwrite')
          writing.objectStore('plans').put({ id: 'x', name: 'Spoilt', text: '{"format":', revision: 1, changed: 1 })
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  planner.reloads()
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('“Spoilt” could not be opened.')
  await expect(page.getByRole('textbox', { name: 'Plan name' })).toHaveValue('Untitled plan')
})

test('two windows: the second to save is told, and nothing is overwritten unseen', async ({
  planner,
  page,
  context,
}) => {
  await planner.visit()
  await planner.dragRole('SQL Server', 300, 200)
  await expect.poll(async () => (await planner.storedTexts()).length).toBe(1)
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByRole('button', { name: /^SQL01,/ })).toBeVisible()
  await planner.dragRole('Baseboard management controller', 300, 380)
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await expect.poll(async () => (await planner.storedTexts()).join()).toContain('bmc')
  await other.getByRole('button', { name: 'VMM console' }).click()
  await expect(other.getByRole('alert')).toContainText('Another window saved this plan')
  expect((await planner.storedTexts()).join()).toContain('bmc')
  await other.getByRole('button', { name: 'Keep mine' }).click()
  await expect(other.getByRole('alert')).toHaveCount(0)
  await expect.poll(async () => (await planner.storedTexts()).join()).toContain('vmm-console')
})
