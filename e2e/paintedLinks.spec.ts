import { expect, test } from './fixtures.ts'
import { Drawing, middleAt } from './pages/Drawing.ts'
import { gridPlan, pair, placeInGrid } from './pages/gridPlan.ts'
import { differenceOf, paintedPicture } from './pages/pixels.ts'
import { boxOf, by, drag } from './pages/pointer.ts'

/** Empty ground between the pair and the grid. */
const ground = by(pair.sql, 0, 250)

test('a painted line and its label light up under the pointer, and a click chooses the link', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  const link = planner.link('VMM02', 'SQL01')
  const picture = (x: number, y: number) => paintedPicture(page, { x, y, width: 12, height: 12 })
  for (const zoom of [0.3, 0.9]) {
    await drawing.zoomTo(zoom, ground)
    const away = await drawing.onPage(ground)
    // Where the label stands is told by the real one, which is there while its machine has the focus.
    const machine = await drawing.onPage(middleAt(pair.sql))
    await page.mouse.click(machine.x, machine.y)
    const label = await boxOf(link)
    await page.keyboard.press('Escape')
    await page.mouse.click(away.x, away.y)
    await expect(link).toHaveCount(0)
    const middle = { x: label.x + label.width / 2, y: label.y + label.height / 2 }
    // The line goes on beside its label: the pointer on one side, the picture on the other.
    const places = [middle, by(middle, -label.width / 2 - 8, 0)]
    const beside = by(middle, label.width / 2 + 4, -6)
    const faint = await picture(beside.x, beside.y)
    for (const { x, y } of places) {
      await page.mouse.move(x, y)
      await expect(link).toHaveCount(1)
      expect((await differenceOf(page, faint, await picture(beside.x, beside.y))).mean).toBeGreaterThan(5)
      await page.mouse.down()
      await page.mouse.up()
      await expect(planner.inspector.getByRole('heading', { level: 2, name: /VMM02.*SQL01/ })).toBeVisible()
      await expect(planner.inspector).toContainText('TCP 1433')
      await page.mouse.click(away.x, away.y)
      await expect(link).toHaveCount(0)
      expect((await differenceOf(page, faint, await picture(beside.x, beside.y))).mean).toBe(0)
    }
    await page.mouse.move(middle.x, middle.y)
    await expect(link).toHaveCount(1)
    // Beside the canvas nothing is pointed at.
    await planner.palette.hover()
    await expect(link).toHaveCount(0)
    await drawing.fit()
  }
})

test('what lies under a pointer at rest is chosen also after the view has changed', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  const press = async () => {
    await page.mouse.down()
    await page.mouse.up()
  }
  const at = await drawing.onPage(middleAt(placeInGrid(500)))
  await drawing.zoomTo(0.9, ground)
  await page.mouse.move(at.x, at.y)
  await page.getByRole('button', { name: 'Fit the drawing' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await drawing.view()).zoom).toBeLessThan(0.1)
  await press()
  await expect(planner.inspector.getByRole('heading', { name: 'HV0500' })).toBeVisible()
})

test('painted machines are linked by drag, by click and click, and by the picker', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  await drawing.zoomTo(0.3, middleAt(pair.vmm))
  const heading = (host: string) =>
    planner.inspector.getByRole('heading', { level: 2, name: new RegExp(`VMM02.*${host}`) })
  const rim = await drawing.onPage(by(pair.vmm, 102, 52 + 12))
  const host = (at: number) => drawing.onPage(middleAt(placeInGrid(at)))
  const pending = page.locator('.react-flow__connection')

  await drag(page, rim, await host(17))
  await expect(pending).toBeVisible()
  await page.mouse.up()
  await expect(heading('HV0017')).toBeVisible()
  await expect(planner.undo).toHaveAccessibleName('Undo: Connect')

  await drag(page, rim, await host(18))
  await expect(pending).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(heading('HV0018')).toHaveCount(0)

  const hint = planner.canvas.getByText('Click the other machine, Esc to cancel')
  await page.mouse.click(rim.x, rim.y)
  await expect(hint).toBeVisible()
  const other = await host(18)
  await page.mouse.click(other.x, other.y)
  await expect(hint).toHaveCount(0)
  await expect(heading('HV0018')).toBeVisible()

  const { x, y } = await drawing.onPage(middleAt(pair.vmm))
  await page.mouse.click(x, y)
  await planner.inspector.getByRole('button', { name: 'Connect to…' }).click()
  await page.keyboard.type('HV0019')
  await page.keyboard.press('Enter')
  await expect(heading('HV0019')).toBeVisible()
  const ends = async () => (await drawing.stored()).links.slice(-3).map((link) => link.ends.join())
  await expect.poll(ends).toEqual(['v2,m17', 'v2,m18', 'v2,m19'])
  for (let steps = 0; steps < 3; steps += 1) await planner.undo.click()
  await expect(planner.undo).toBeDisabled()
})

test('a full stop goes from a machine of a painted plan to its links, each with its name, and back to it', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  const link = planner.link('VMM02', 'SQL01')
  for (const zoom of [0.3, 0.9]) {
    await drawing.zoomTo(zoom, middleAt(pair.vmm))
    const { x, y } = await drawing.onPage(middleAt(pair.vmm))
    await page.mouse.click(x, y)
    await expect(planner.machine('VMM02')).toBeFocused()
    await page.keyboard.press('.')
    await expect(link).toBeFocused()
    await expect(link).toHaveAccessibleName('VMM02 to SQL01, TCP 1433; 1 to review')
    await page.keyboard.press('.')
    await expect(planner.machine('VMM02')).toBeFocused()
    await page.keyboard.press('.')
    await page.keyboard.press('Enter')
    await expect(planner.inspector.getByRole('heading', { level: 2, name: /VMM02.*SQL01/ })).toBeVisible()
    if (zoom < 0.5) await drawing.fit()
  }
})
