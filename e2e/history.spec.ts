import { expect, test } from './fixtures.ts'

test('the history lists the steps by name and goes to any of them', async ({ planner, page }) => {
  await planner.visit()
  for (const role of ['SQL Server', 'VMM console', 'WSUS update server'])
    await planner.palette.getByRole('button', { name: role }).click()
  await page.getByRole('button', { name: /^History…/ }).click()
  const dialog = page.getByRole('dialog', { name: 'History' })
  const steps = dialog.getByRole('list', { name: 'Steps' }).getByRole('listitem')
  await expect(steps).toHaveText([/As it was opened/, /Add SQL01/, /Add CON01/, /Add WSUS01now/])
  await expect(steps.getByRole('button', { name: /WSUS01/ })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(steps).toHaveText([/opened/, /SQL01now/, /CON01undone/, /WSUS01undone/])
  await expect(planner.machine('CON01')).toHaveCount(0)
  await steps.getByRole('button', { name: /Add CON01/ }).click()
  await page.keyboard.press('Escape')
  await expect(planner.machine('CON01')).toBeVisible()
  await expect(planner.machine('WSUS01')).toHaveCount(0)
  await page.getByRole('button', { name: 'Redo: Add WSUS01' }).click()
  await expect(planner.machine('WSUS01')).toBeVisible()
})

test('restore points: kept by name, compared, gone back to as one step, opened as a copy, removed', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.palette.getByRole('button', { name: 'SQL Server' }).click()
  await expect.poll(async () => (await planner.storedTexts()).length).toBe(1)
  await planner.pick('Plan', 'Restore points…')
  const dialog = page.getByRole('dialog', { name: 'Restore points' })
  await dialog.getByRole('textbox', { name: 'Name of a new restore point' }).fill('One server')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('“One server” is kept.')
  await page.keyboard.press('Escape')
  await planner.palette.getByRole('button', { name: 'VMM console' }).click()
  await expect.poll(async () => (await planner.storedTexts()).join()).toContain('CON01')

  await planner.pick('Plan', 'Restore points…')
  const points = dialog.getByRole('list', { name: 'Kept restore points' }).getByRole('listitem')
  // The day's own was made before the change that followed.
  await expect(points).toHaveText([/Start of the day.*1 machine, 0 links/, /One server.*1 machine, 0 links/])
  await dialog.getByRole('button', { name: 'What differs from One server' }).click()
  await expect(dialog.getByText('1 machine added: CON01')).toBeVisible()
  await dialog.getByRole('button', { name: 'Go back to One server' }).click()
  await expect(planner.machine('CON01')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo: Go back to “One server”' }).click()
  await expect(planner.machine('CON01')).toBeVisible()

  await planner.pick('Plan', 'Restore points…')
  await dialog.getByRole('button', { name: 'Remove Start of the day' }).click()
  await dialog.getByRole('button', { name: 'Really remove' }).click()
  await expect(points).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Open One server as a copy' }).click()
  await expect(planner.machine('CON01')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  await planner.palette.getByRole('button', { name: 'Hyper-V host' }).first().click()
  await expect.poll(async () => (await planner.storedTexts()).length).toBe(2)
})

test('a full storage is told when a restore point is kept, and nothing is lost', async ({ planner, page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (this.name === 'restorePoints') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    }
  })
  await planner.visit()
  await planner.palette.getByRole('button', { name: 'SQL Server' }).click()
  await expect(page.getByText('Saved in this browser')).toBeVisible()
  await planner.pick('Plan', 'Restore points…')
  await page.getByRole('textbox', { name: 'Name of a new restore point' }).fill('Now')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('alert')).toContainText('The restore point could not be kept.')
  await expect(page.getByRole('alert')).toContainText('storage is full')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
})

test('plans that an earlier version stored are there after the database grew', async ({ planner, page }) => {
  // The form in which the first version stored plans.
  await page.route('**/old.html', (route) => route.fulfill({ contentType: 'text/html', body: '<title>old</title>' }))
  await page.goto('/old.html')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('portolan', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('plans', { keyPath: 'id' })
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('plans', 'readwrite')
          const text = JSON.stringify({
            ...{ format: 'portolan', version: 1, catalog: 'vmm-2016', name: 'From before' },
            machines: [{ id: 'm1', name: 'OLD01', roles: ['sql-server'], members: [{ name: 'OLD01' }] }],
          })
          writing.objectStore('plans').put({ id: 'a', name: 'From before', text, revision: 3, changed: 5 })
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await planner.visit()
  await expect(page.getByRole('textbox', { name: 'Plan name' })).toHaveValue('From before')
  await planner.palette.getByRole('button', { name: 'SQL Server' }).click()
  await expect.poll(async () => (await planner.storedTexts()).join()).toContain('SQL01')
  await planner.pick('Plan', 'Restore points…')
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText([/Start of the day.*1 machine, 0 links/])
})
