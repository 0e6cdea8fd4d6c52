import { expect, test } from './fixtures.ts'

test('a problem is accepted with a note, stands apart, and can be opened again', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const tab = planner.tables.getByRole('tab', { name: /^Problems/ })
  await tab.click()
  const before = await tab.textContent()
  await planner.tables.getByRole('button', { name: /^Accept: RPC is asked for on port 135/ }).click()
  await page.keyboard.type('Opened by group policy.')
  await page.keyboard.press('Enter')
  const accepted = planner.tables.getByRole('region', { name: 'Accepted problems' })
  await expect(accepted).toContainText('Opened by group policy.')
  await expect(tab).not.toHaveText(before ?? '')
  await accepted.getByRole('button', { name: 'Reopen' }).click()
  await expect(accepted).toHaveCount(0)
  await expect(tab).toHaveText(before ?? '')
})

test('deciding what a problem asks for makes it go', async ({ planner }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.tables.getByRole('tab', { name: /^Problems/ }).click()
  const netbios = planner.tables.getByRole('button', { name: /^Note NetBIOS is asked for/ })
  await expect(netbios).toBeVisible()
  await planner.inspector.getByRole('combobox', { name: 'Legacy agent ports' }).selectOption('Drop')
  await expect(netbios).toHaveCount(0)
})
