import { expect, test } from './fixtures.ts'
import { Drawing, middleAt } from './pages/Drawing.ts'
import { gridPlan, nameInGrid, placeInGrid } from './pages/gridPlan.ts'
import { differenceOf, paintedPicture } from './pages/pixels.ts'
import { boxOf, by, drag, firstMove } from './pages/pointer.ts'

test('a thousand machines fit into the view, and the one under the pointer is real', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  for (const at of [1, 999]) {
    const { x, y } = await drawing.onPage(middleAt(placeInGrid(at)))
    await page.mouse.move(x, y)
    await expect(planner.machine(nameInGrid(at))).toHaveCount(1)
    await expect(planner.machine(nameInGrid(at))).toBeInViewport()
  }
})

test('a row of the flows brings its link into view and lights it', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  const link = planner.link('VMM02', 'SQL01')
  await expect(link).toHaveCount(0)
  await planner.tables.getByRole('searchbox', { name: 'Filter the flows' }).fill('1433')
  await planner.tables.getByRole('row', { name: /VMM02.*SQL01.*1433/ }).click()
  await expect(link).toBeInViewport()
  await expect(planner.machine('VMM02')).toBeInViewport()
  await drawing.rest()
  // The accent is on the line only while the link is chosen.
  const { x, y, width, height } = await boxOf(link)
  const beside = { x: x + width + 4, y: y + height / 2 - 6, width: 12, height: 12 }
  const lit = await paintedPicture(page, beside)
  await page.keyboard.press('Escape')
  await expect(link).toHaveCount(0)
  expect((await differenceOf(page, lit, await paintedPicture(page, beside))).mean).toBeGreaterThan(5)
})

test('a problem goes to its machine, which can be focused and moved by keys then', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  await planner.tables.getByRole('tab', { name: /^Problems/ }).click()
  const name = nameInGrid(250)
  await planner.tables.getByRole('button', { name: new RegExp(`^Warning.*${name} has no computer`) }).click()
  const machine = planner.machine(name)
  await expect(machine).toBeInViewport()
  await expect(planner.inspector.getByRole('heading', { name })).toBeVisible()
  await drawing.rest()
  await machine.focus()
  await expect(machine).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(planner.undo).toHaveAccessibleName(/^Undo: Move/)
  const start = placeInGrid(250)
  await expect.poll(async () => (await drawing.place('m250'))?.y).toBeGreaterThan(start.y)
  expect((await drawing.place('m250'))?.x).toBe(start.x)
})

test('a role is dropped onto a painted plan, and painted machines are deleted and come back', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  const frame = await boxOf(planner.canvas)
  const ground = await drawing.onPage({ x: 6000, y: 4600 })
  await planner.dragRole('SQL Server', ground.x - frame.x, ground.y - frame.y)
  await expect(planner.inspector.getByRole('heading', { level: 2, name: 'SQL02' })).toBeVisible()
  const count = async () => (await drawing.stored()).machines.length
  await expect.poll(count).toBe(1003)
  const added = (await drawing.stored()).machines.find(({ name }) => name === 'SQL02')?.position ?? { x: 0, y: 0 }
  const { zoom } = await drawing.view()
  expect(Math.abs(middleAt(added).x - 6000)).toBeLessThan(20 + 1 / zoom)
  expect(Math.abs(middleAt(added).y - 4600)).toBeLessThan(20 + 1 / zoom)

  // A hundred at once, with their links.
  const [from, to] = [by(placeInGrid(0), -40, -30), by(placeInGrid(4 * 40 + 19), 244, 82)]
  await page.keyboard.down('Shift')
  await drag(page, await drawing.onPage(from), await drawing.onPage(to))
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(planner.inspector.getByRole('heading', { name: '100 machines selected' })).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(planner.undo).toHaveAccessibleName('Undo: Delete')
  await expect.poll(count).toBe(903)
  const gone = await drawing.onPage(middleAt(placeInGrid(45)))
  await page.mouse.move(gone.x, gone.y)
  await expect(planner.canvas.locator('.react-flow__node-machine')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect.poll(count).toBe(1003)
  await page.mouse.click(gone.x, gone.y)
  await expect(planner.inspector.getByRole('heading', { name: nameInGrid(45) })).toBeVisible()
})

test('a plan that grows too large for elements is painted and works on, and a step back or on keeps its view', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(100))
  const painted = page.locator('.react-flow.is-painted')
  const machines = page.locator('.react-flow__node-machine')
  await expect(painted).toHaveCount(0)
  await expect(machines).toHaveCount(102)
  await planner.paste(Array.from({ length: 200 }, (_, at) => `NEW${at + 1},10.9.0.${at + 1},Hyper-V host`).join('\n'))
  await page.getByRole('combobox', { name: 'Draw' }).selectOption('one machine per row')
  await page.getByRole('button', { name: 'Add 200 machines' }).click()
  await expect(painted).toHaveCount(1)
  await expect(planner.inspector.getByRole('heading', { name: '200 machines selected' })).toBeVisible()

  const place = middleAt(placeInGrid(50))
  await drawing.zoomTo(0.8, place)
  const view = await drawing.view()
  await expect(planner.machine(nameInGrid(50))).toBeInViewport()
  await planner.undo.click()
  await expect(painted).toHaveCount(0)
  await expect(machines).toHaveCount(102)
  expect(await drawing.view()).toEqual(view)
  await page.keyboard.press('Control+Shift+z')
  await expect(painted).toHaveCount(1)
  expect(await drawing.view()).toEqual(view)

  const from = await drawing.onPage(place)
  await page.mouse.click(from.x, from.y)
  await expect(planner.inspector.getByRole('heading', { name: nameInGrid(50) })).toBeVisible()
  // Exactly there, without snapping to what stands near.
  await page.keyboard.down('Alt')
  await drag(page, from, by(from, firstMove, 40 + firstMove))
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await expect(planner.undo).toHaveAccessibleName(/^Undo: Move/)
  await expect.poll(() => drawing.place('m50')).toEqual({ x: placeInGrid(50).x, y: placeInGrid(50).y + 50 })
  expect(await drawing.view()).toEqual(view)
})

test('Space and drag pans a painted plan from a machine on, too', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1001))
  const place = middleAt(placeInGrid(50))
  await drawing.zoomTo(0.8, place)
  const { origin } = await drawing.view()
  const from = await drawing.onPage(place)
  await page.mouse.move(from.x, from.y)
  await page.keyboard.down('Space')
  await drag(page, from, by(from, 70, 50))
  await page.mouse.up()
  await page.keyboard.up('Space')
  expect((await drawing.view()).origin).toEqual(by(origin, 70, 50))
  await expect(planner.undo).toBeDisabled()
})
