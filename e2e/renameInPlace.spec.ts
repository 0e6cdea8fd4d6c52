import { expect, test } from './fixtures.ts'
import { Drawing, middleAt } from './pages/Drawing.ts'
import { gridPlan, nameInGrid, placeInGrid } from './pages/gridPlan.ts'
import { boxOf } from './pages/pointer.ts'

test('a machine, a zone and a note are renamed where they stand, each as one step', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  const name = (of: string) => planner.canvas.getByRole('textbox', { name: `Name of ${of}` })
  await planner.machine('SQL01').dblclick()
  const field = name('SQL01')
  await expect(field).toBeFocused()
  const box = await boxOf(field)
  const machine = await boxOf(planner.machine('SQL01'))
  expect(box.y).toBeGreaterThan(machine.y)
  expect(box.y + box.height).toBeLessThan(machine.y + machine.height + 6)
  await page.keyboard.type('DB01')
  await page.keyboard.press('Enter')
  await expect(planner.machine('DB01')).toBeFocused()
  await expect(planner.undo).toHaveAccessibleName('Undo: Rename SQL01')

  // Escape leaves it, and an empty name is refused at the field.
  await page.keyboard.press('F2')
  await page.keyboard.type('Nobody')
  await page.keyboard.press('Escape')
  await expect(planner.machine('DB01')).toBeFocused()
  await page.keyboard.press('F2')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  await expect(planner.canvas.getByRole('alert')).toHaveText('DB01 needs a name.')
  await expect(name('DB01')).toBeFocused()
  await page.keyboard.press('Escape')
  await planner.undo.click()
  await expect(planner.machine('SQL01')).toBeVisible()
  await expect(planner.undo).toBeDisabled()

  // A click elsewhere keeps what was typed.
  await planner.canvas.locator('.zone-title').filter({ hasText: 'Fabric' }).dblclick()
  await expect(name('Fabric')).toBeFocused()
  await page.keyboard.type('Compute')
  await planner.machine('SQL01').click()
  await expect(planner.zone('Compute')).toBeVisible()
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('SQL01')

  await page.keyboard.press('n')
  const note = planner.canvas.getByRole('textbox', { name: 'Text of the note' })
  await expect(note).toBeFocused()
  await page.keyboard.type('Ask the network team')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('on Monday')
  await page.keyboard.press('Enter')
  const written = planner.canvas.getByRole('button', { name: /^Note: Ask the network team/ })
  await expect(written).toBeFocused()
  await expect(planner.inspector.getByRole('textbox', { name: 'Text' })).toHaveValue('Ask the network team\non Monday')
  await written.dblclick()
  await expect(note).toHaveValue('Ask the network team\non Monday')
  await note.fill('x'.repeat(2_001))
  await page.keyboard.press('Enter')
  await expect(planner.canvas.getByRole('alert')).toContainText('at most 2,000 characters; this has 1 too many')
  await expect(note).toBeFocused()
})

test('a painted machine is renamed where it stands, in letters that can be read from afar', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  await expect(planner.canvas.locator('.react-flow__node-machine')).toHaveCount(0)
  const at = await drawing.onPage(middleAt(placeInGrid(500)))
  await page.mouse.dblclick(at.x, at.y)
  const field = planner.canvas.getByRole('textbox', { name: `Name of ${nameInGrid(500)}` })
  await expect(field).toBeFocused()
  const box = await boxOf(field)
  expect(box.height).toBeGreaterThan(20)
  expect(Math.abs(box.x - at.x)).toBeLessThan(20)
  await page.keyboard.type('Rack 12')
  await page.keyboard.press('Enter')
  await expect(planner.machine('Rack 12')).toBeFocused()
  await expect(planner.undo).toHaveAccessibleName(`Undo: Rename ${nameInGrid(500)}`)
  await planner.undo.click()
  await expect(planner.machine(nameInGrid(500))).toHaveCount(1)
})
