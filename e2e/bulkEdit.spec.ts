import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import { gridPlan } from './pages/gridPlan.ts'

test('several machines get role, zone, decision and names together, each as one step', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  await page.keyboard.press('Alt+2')
  const tree = page.getByRole('main').getByRole('tree')
  await tree.getByRole('treeitem', { name: /^Cluster 1/ }).click()
  await tree.getByRole('treeitem', { name: /^Perimeter hosts/ }).click({ modifiers: ['Control'] })
  const { inspector } = planner
  await expect(inspector.getByRole('heading', { name: '2 machines selected' })).toBeVisible()
  const zone = inspector.getByRole('combobox', { name: 'Zone' })
  const agent = inspector.getByRole('combobox', { name: 'Agent installation' })
  await expect(zone.locator('option:checked')).toHaveText('mixed')
  await expect(agent.locator('option:checked')).toHaveText('mixed')
  const { violations } = await new AxeBuilder({ page }).include('aside').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  // A perimeter host cannot have its agent pushed, and says so; the other one takes it.
  await inspector.getByRole('combobox', { name: 'Domain relation' }).selectOption('Undecided')
  await expect(page.getByRole('button', { name: 'Undo: Decide Domain relation of 2 machines' })).toBeVisible()
  await zone.selectOption('Fabric')
  await expect(page.getByRole('button', { name: 'Undo: Move 2 machines' })).toBeVisible()
  await inspector.getByRole('combobox', { name: 'Add a role to all of these…' }).selectOption('Windows file server')
  await expect(page.getByRole('button', { name: 'Undo: Add role to 2 machines' })).toBeVisible()
  await expect(inspector.getByRole('listitem').filter({ hasText: 'Windows file server' })).toContainText('all of them')
  const names = inspector.getByRole('textbox', { name: 'Names by pattern' })
  await names.fill('Rack')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('A pattern needs #')
  await names.fill('Rack ##')
  await page.keyboard.press('Enter')
  await expect(tree.getByRole('treeitem', { name: /^Rack 0[12]/ })).toHaveCount(2)
  for (const step of ['Rename 2 machines', 'Add role to 2 machines', 'Move 2 machines', 'Decide Domain relation']) {
    await page.getByRole('button', { name: `Undo: ${step}` }).click()
  }
  await expect(zone.locator('option:checked')).toHaveText('mixed')
})

test('several links are reviewed, rejected for a reason and detailed together', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  await page.keyboard.press('Alt+3')
  const work = page.getByRole('main')
  await work.getByRole('tab', { name: /^Links/ }).click()
  const grid = work.getByRole('grid', { name: 'Links' })
  const review = (name: RegExp) => grid.getByRole('row', { name }).getByRole('gridcell').nth(4)
  await grid.getByRole('row', { name: /VMM-HA Cluster 1/ }).click()
  await page.keyboard.press('Shift+ArrowDown')
  const { inspector } = planner
  await expect(inspector.getByText('0 of 11 lines decided.')).toBeVisible()
  await inspector.getByRole('button', { name: 'Mark all reviewed' }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada')
  await page.keyboard.press('Enter')
  await expect(review(/VMM-HA Cluster 1/)).toHaveText('reviewed')
  await expect(review(/VMM-HA Stand-alone/)).toHaveText('reviewed')
  await inspector.getByRole('button', { name: 'Reject all lines' }).click()
  await expect(inspector.getByRole('alert')).toHaveText('A network team asks why.')
  await inspector.getByRole('textbox', { name: 'Reason for rejecting' }).fill('Moved away')
  await inspector.getByRole('button', { name: 'Reject all lines' }).click()
  await expect(review(/VMM-HA Cluster 1/)).toHaveText('rejected')
  await page.getByRole('button', { name: 'Undo: Reject 11 lines' }).click()

  await inspector.getByRole('button', { name: 'Ticket details…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ticket details' })
  await dialog.getByRole('textbox', { name: 'Ticket' }).fill('CHG-7')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Undo: Set details of \d+ rules$/ })).toBeVisible()
  const file = await planner.exportRequest('CSV')
  expect(file.text.includes('CHG-7')).toBe(true)
})

test('three thousand chosen machines get a role at once', async ({ planner, page }) => {
  await planner.visit()
  await planner.openPlan(gridPlan(3000))
  await page.keyboard.press('Control+a')
  const role = planner.inspector.getByRole('combobox', { name: 'Add a role to all of these…' })
  await role.selectOption('Windows file server')
  await expect(page.getByRole('button', { name: 'Undo: Add role to 3,002 machines' })).toBeVisible()
})
