import { expect, test } from './fixtures.ts'

test('the flows of a machine stand out, in told apart from out, until Escape', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  await planner.machine('VMM-HA').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Highlight the flows that reach it' }).click()
  const bar = page.getByRole('region', { name: 'Flows of VMM-HA' })
  await expect(bar.getByRole('status')).toHaveText('2 links in, dashed')
  await expect(planner.machine('SQL01')).toHaveClass(/is-dim/)
  await expect(planner.machine('Admin PCs')).not.toHaveClass(/is-dim/)
  await bar.getByRole('button', { name: 'Both' }).click()
  await expect(bar.getByRole('status')).toHaveText('1 link in, dashed, 8 links out, 1 link both ways')
  await expect(planner.machine('SQL01')).not.toHaveClass(/is-dim/)
  await expect(planner.canvas.getByText('→ in', { exact: true })).toHaveCount(1)
  await expect(planner.canvas.getByText('out →', { exact: true })).toHaveCount(8)
  const dashed = planner.canvas.locator('.react-flow__edge.is-way-in path').nth(1)
  await expect(dashed).toHaveCSS('stroke-dasharray', '7px, 4px')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(planner.canvas.locator('.is-dim')).toHaveCount(0)
  // Only the highlighting has ended.
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('VMM-HA')
})
