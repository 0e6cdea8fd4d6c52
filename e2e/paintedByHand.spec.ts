import { expect, test } from './fixtures.ts'
import { Drawing, middleAt } from './pages/Drawing.ts'
import { gridPlan, pair } from './pages/gridPlan.ts'
import { by, drag, firstMove } from './pages/pointer.ts'

/** Between the two machines above the grid. */
const between = { x: (pair.vmm.x + pair.sql.x) / 2 + 102, y: pair.sql.y + 26 }

test('in a painted plan a dragged machine comes to stand in line, too, unless Alt is held', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  await drawing.zoomTo(0.7, between)
  const { zoom } = await drawing.view()
  const lines = planner.canvas.locator('.helper-lines path')
  const place = async () => (await drawing.place('s1')) ?? pair.vmm
  const from = await drawing.onPage(middleAt(pair.sql))
  await drag(page, from, by(from, firstMove - 60, firstMove + 4))
  await expect(lines).not.toHaveCount(0)
  await page.mouse.up()
  await expect(lines).toHaveCount(0)
  await expect.poll(async () => (await place()).x).toBeLessThan(pair.sql.x)
  expect((await place()).y).toBe(pair.vmm.y)

  const now = await drawing.onPage(middleAt(await place()))
  await page.keyboard.down('Alt')
  await drag(page, now, by(now, firstMove - 20, firstMove + 4))
  await expect(lines).toHaveCount(0)
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await expect.poll(async () => (await place()).y).toBeGreaterThan(pair.vmm.y)
  expect(Math.abs((await place()).y - pair.vmm.y - 4 / zoom)).toBeLessThan(1.5)
})

test('in a painted plan a machine is added by typing and linked by the arrow keys', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  await drawing.zoomTo(0.7, between)
  const { x, y } = await drawing.onPage(by(between, 0, 160))
  await page.mouse.move(x, y)
  await page.keyboard.press('/')
  await page.keyboard.type('sql')
  await page.keyboard.press('Enter')
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('SQL02')
  const added = async () => (await drawing.stored()).machines.find(({ name }) => name === 'SQL02')
  await expect.poll(async () => (await added())?.position.y ?? 0).toBeGreaterThan(pair.sql.y + 100)

  await page.keyboard.press('c')
  const aim = planner.canvas.getByRole('status').filter({ hasText: /^SQL02 to / })
  await expect(aim).toHaveText('SQL02 to VMM02, VMM management server.')
  await expect(planner.canvas.locator('.link-aim rect')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(aim).toContainText('SQL02 to SQL01')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(aim).toHaveCount(0)
  const id = (await added())?.id ?? ''
  await expect.poll(async () => (await drawing.stored()).links.at(-1)?.ends).toEqual([id, 'v2'])
})
