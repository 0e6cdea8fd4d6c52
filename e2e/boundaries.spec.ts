import { expect, test } from './fixtures.ts'

test('a firewall is named between two zones, and its flows are no longer nobody’s', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  await planner.tables.getByRole('tab', { name: /^Problems/ }).click()
  const nobody = planner.tables.getByRole('button', {
    name: /^Warning Nobody has said .*Management and zone Perimeter/,
  })
  await nobody.click()
  await page.keyboard.press('Escape')
  await planner.canvas.getByText('Perimeter', { exact: true }).click()
  await planner.inspector.getByRole('button', { name: 'Firewalls…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Firewalls between zones' })
  await dialog.getByRole('textbox', { name: 'Name of a new firewall' }).fill('FW-EDGE')
  await page.keyboard.press('Enter')
  await dialog.getByRole('textbox', { name: 'Owner of FW-EDGE' }).fill('Network team')
  const cell = dialog.getByRole('combobox', { name: 'Between Management and Perimeter' })
  await expect(dialog.getByRole('table', { name: 'Boundaries' }).getByText('5 flows')).toBeVisible()
  await cell.selectOption('FW-EDGE')
  await dialog.getByRole('combobox', { name: 'Between Fabric and Perimeter' }).selectOption('no firewall here')
  await page.keyboard.press('Escape')
  await expect(nobody).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(nobody).toBeVisible()
})
