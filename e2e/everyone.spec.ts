import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { checkForEveryone } from './pages/everyone.ts'

/** These open the system's own dialogs. */
const ofTheSystem = ['Open a file…', 'Save to a file…']

/** The commands that can be done now and open something: an ellipsis ends their names. */
async function openers(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Control+k')
  const options = page.getByRole('dialog').getByRole('option', { disabled: false })
  await expect(options.first()).toBeVisible()
  const labels = await options.evaluateAll((all) =>
    all.map((option) => option.firstElementChild?.textContent?.trim() ?? '').filter((label) => label.endsWith('…')),
  )
  await page.keyboard.press('Escape')
  return labels.filter((label) => !ofTheSystem.includes(label))
}

async function run(page: Page, label: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find a command' }).fill(label.replace('…', ''))
  await page.getByRole('dialog').getByText(label, { exact: true }).first().click()
}

test('whatever a command opens suits everyone, in either theme', async ({ planner, page }) => {
  test.setTimeout(300_000)
  await planner.visit()
  await planner.openSample('Small lab')
  const seen = new Set<string>()
  const passes = [
    async () => planner.machine('VMM01').click(),
    async () => planner.machine('Rack 1').click({ modifiers: ['Control'] }),
  ]
  for (const choose of passes) {
    await choose()
    for (const label of await openers(page)) {
      if (seen.has(label)) continue
      seen.add(label)
      await run(page, label)
      await expect(page.getByRole('dialog', { name: 'All commands' })).toHaveCount(label === 'All commands…' ? 1 : 0)
      await checkForEveryone(page, label)
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog[open]')).toHaveCount(0)
    }
  }
  expect(seen.size).toBeGreaterThan(8)
})

test('every panel, table and menu suits everyone, in either theme', async ({ planner, page }) => {
  test.setTimeout(300_000)
  await planner.visit()
  await checkForEveryone(page, 'first steps')
  await planner.openSample('Small lab')
  const place = (name: string) => page.locator('[data-view-switch]').getByRole('button', { name, exact: true })
  const tab = (name: RegExp) => planner.tables.getByRole('tab', { name }).click()
  await planner.zone('Hosts').getByText('Hosts').click()
  await tab(/^Problems/)
  await checkForEveryone(page, 'zone and problems')
  await planner.link('VMM01', 'Rack 1').click()
  await tab(/^Request/)
  await checkForEveryone(page, 'link and request')
  await planner.machine('VMM01').click()
  await place('Outline').click()
  await checkForEveryone(page, 'machine and outline')
  await place('Tables').click()
  await checkForEveryone(page, 'tables of the plan')
  await place('Drawing').click()
  await page.keyboard.press('Control+a')
  await checkForEveryone(page, 'several machines')
  for (const menu of await page.getByRole('menubar').getByRole('menuitem').all()) {
    await menu.click()
    await expect(page.getByRole('menu')).toBeVisible()
    await checkForEveryone(page, `menu ${await menu.textContent()}`)
    await page.keyboard.press('Escape')
  }
  await planner.machine('SQL01').click({ button: 'right' })
  await checkForEveryone(page, 'menu of a machine')
})
