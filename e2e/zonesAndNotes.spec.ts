import { expect, test } from './fixtures.ts'
import { gridPlan } from './pages/gridPlan.ts'

test('a zone collapses to one box with summed links, and expands by double click, leaving the plan as it was', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  const before = (await planner.download(() => page.keyboard.press('Control+s'))).text
  const fabric = planner.canvas.getByRole('button', { name: /^Zone Fabric/ })
  await planner.canvas.locator('.zone-title').filter({ hasText: 'Fabric' }).click()
  await page.keyboard.press('z')
  await expect(fabric).toHaveAccessibleName('Zone Fabric, collapsed, 4 machines')
  await expect(planner.machine('FS01')).toHaveCount(0)
  const sum = planner.canvas.getByRole('button', { name: /^VMM-HA to Fabric, TCP 135/ })
  await expect(sum).toHaveText(/^4 links · \d+ lines$/)
  await sum.click()
  await expect(planner.inspector.getByRole('heading', { name: '4 links selected' })).toBeVisible()
  // A link drawn to it would not say to which of its machines; one that is picked by name goes there.
  await planner.drawLink('SQL01', 'Zone Fabric')
  const said = planner.canvas.getByText('The zone Fabric is collapsed. Expand it to link one of its machines.')
  await expect(said).toBeVisible()
  await planner.machine('Admin PCs').click()
  await expect(said).toHaveCount(0)
  await planner.inspector.getByRole('button', { name: 'Connect to…' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('stand')
  await page.keyboard.press('Enter')
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('Admin PCs ↔ Stand-alone hosts')
  await expect(planner.link('Admin PCs', 'Fabric')).toHaveText(/^2 links/)
  await planner.undo.click()
  await fabric.dblclick()
  await expect(planner.machine('FS01')).toBeVisible()
  expect((await planner.download(() => page.keyboard.press('Control+s'))).text).toBe(before)
})

test('machines move to a zone and out of all by a picker', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  await planner.machine('SQL01').click()
  await page.keyboard.press('m')
  const picker = page.getByRole('dialog', { name: 'Move to zone' })
  const find = picker.getByRole('combobox', { name: 'Find a zone' })
  await find.fill('fab')
  await expect(picker.getByRole('option', { selected: true })).toHaveText('Fabric')
  // Its own zone is not offered, and arrows walk what is, from the start on from the end.
  await find.fill('')
  await expect(picker.getByRole('option', { name: 'Management' })).toHaveCount(0)
  await page.keyboard.press('ArrowUp')
  await expect(picker.getByRole('option', { selected: true })).toHaveText('Out of all zones')
  await page.keyboard.press('ArrowDown')
  await expect(picker.getByRole('option', { selected: true })).toHaveText('Fabric')
  await page.keyboard.press('Enter')
  await expect(picker).toHaveCount(0)
  await expect(planner.machine('SQL01')).toHaveAccessibleName(/zone Fabric/)
  await planner.machine('SQL01').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Move to zone…' }).click()
  await picker.getByRole('option', { name: 'Out of all zones' }).click()
  await expect(planner.machine('SQL01')).not.toHaveAccessibleName(/zone/)
})

test('a note is written, moved, shown as text, refused when too long, copied and removed, in a painted plan as well', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openPlan(gridPlan(200))
  await page.keyboard.press('n')
  await expect(planner.canvas.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
  await page.keyboard.press('Escape')
  const text = planner.inspector.getByRole('textbox', { name: 'Text' })
  await text.fill('x'.repeat(2_001))
  await expect(planner.inspector.getByRole('alert')).toContainText('at most 2,000 characters')
  await text.fill('<img src=x onerror=alert(1)>')
  await page.keyboard.press('Control+Enter')
  const note = planner.canvas.getByRole('button', { name: 'Note: <img src=x onerror=alert(1)>' })
  await expect(note).toHaveText('<img src=x onerror=alert(1)>')
  const before = await note.boundingBox()
  await note.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await note.boundingBox())?.x).toBeGreaterThan(before?.x ?? 0)
  await page.keyboard.press('Control+d')
  await expect(note).toHaveCount(2)
  await page.keyboard.press('Delete')
  await expect(note).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(note).toHaveCount(2)
})
