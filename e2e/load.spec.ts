import { readdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Files of the build that the page did not fetch, by their names without what stands for their content. */
async function unfetched(page: Page): Promise<readonly string[]> {
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  )
  const built = (await readdir('dist/web/assets')).filter((file) => /\.(js|css|woff2)$/.test(file))
  expect(built.length).toBeGreaterThan(5)
  return built.filter((file) => !fetched.includes(`/assets/${file}`)).map((file) => file.replace(/-[\w-]{8}\./, '.'))
}

test('when the page says that it is ready, it has everything: no file of the build is left to fetch', async ({
  planner,
  page,
}) => {
  await planner.visit()
  expect(await unfetched(page)).toEqual(['germanCatalogue.js', 'germanProblems.js', 'germanSentence.js'])
  await page.evaluate(() => localStorage.setItem('portolan.language', 'de'))
  planner.reloads()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  expect(await unfetched(page)).toEqual([])
})

test('a part that is asked for before it has come says so, comes, and takes the focus only then', async ({
  planner,
  page,
}) => {
  const held: (() => void)[] = []
  await page.route(/DecisionsDialog|MachineInspector/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue()
  })
  await page.goto('/')
  await expect(planner.canvas).toBeVisible()
  await expect.poll(() => held.length).toBe(2)

  await planner.palette.getByRole('button', { name: 'SQL Server' }).focus()
  await page.keyboard.press('Enter')
  await expect(planner.inspector.getByRole('status')).toHaveText('Loading…')
  await expect(planner.palette.getByRole('button', { name: 'SQL Server' })).toBeFocused()

  await page.getByRole('button', { name: 'Decisions' }).click()
  await expect(page.getByRole('dialog', { name: 'One moment' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Decisions' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'One moment' })).toBeVisible()

  for (const go of held) go()
  await expect(page.getByRole('dialog', { name: 'Decisions' })).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'Decisions' }).getByRole('button', { name: 'Done' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Decisions' })).toBeFocused()
  await expect(planner.inspector.getByRole('heading', { name: 'SQL01' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
})

test('a part that cannot be fetched says so, and comes when it is asked for again', async ({ page }) => {
  let away = true
  await page.route(/DecisionsDialog/, (route) => (away ? route.abort() : route.continue()))
  await page.goto('/')
  await page.getByRole('button', { name: 'Decisions' }).click()
  await expect(page.getByRole('dialog', { name: 'Not here' })).toContainText('could not be fetched')
  await page.keyboard.press('Escape')
  away = false
  await page.getByRole('button', { name: 'Decisions' }).click()
  await expect(page.getByRole('dialog', { name: 'Decisions' })).toBeVisible()
})
