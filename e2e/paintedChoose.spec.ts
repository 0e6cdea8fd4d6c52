import { expect, test } from './fixtures.ts'
import { Drawing, middleAt } from './pages/Drawing.ts'
import { gridPlan, nameInGrid, pair, placeInGrid } from './pages/gridPlan.ts'
import { differenceOf, paintedPicture } from './pages/pixels.ts'
import { by, drag, firstMove, middleOf, type Point } from './pages/pointer.ts'

/** Ground below the grid, where nothing stands. */
const ground = { x: 6000, y: 4500 }
/** A place near HV0500 where neither a machine nor a line is. */
const between = { x: placeInGrid(500).x - 48, y: placeInGrid(500).y + 86 }

test('a click chooses what was only painted, Ctrl adds to it, and empty ground clears it', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  const heading = planner.inspector.getByRole('heading', { level: 2 })
  const clickAt = async (place: Point, key?: 'Control') => {
    const { x, y } = await drawing.onPage(place)
    if (key) await page.keyboard.down(key)
    await page.mouse.click(x, y)
    if (key) await page.keyboard.up(key)
  }
  await drawing.visit(gridPlan(1000))
  // From afar, and near, before the machines there could become real.
  for (const near of [false, true]) {
    if (near) {
      await drawing.zoomTo(0.7, middleAt(placeInGrid(500)))
      // The view moves on, and does not come to rest before the click.
      const from = await drawing.onPage(between)
      await drag(page, from, by(from, -150, -90))
      await page.mouse.up()
    } else await expect(planner.canvas.locator('.react-flow__node-machine')).toHaveCount(0)
    await clickAt(middleAt(placeInGrid(500)))
    await expect(heading).toHaveText(nameInGrid(500))
    await expect(planner.machine(nameInGrid(500))).toHaveClass(/\bselected\b/)
    await clickAt(middleAt(placeInGrid(462)), 'Control')
    await expect(heading).toHaveText('2 machines selected')
    await clickAt(middleAt(placeInGrid(542)), 'Control')
    await expect(heading).toHaveText('3 machines selected')
    await expect(drawing.chosen).toHaveCount(3)
    await clickAt(near ? between : ground)
    await expect(heading).toHaveText('Large')
    await expect(drawing.chosen).toHaveCount(0)
  }
})

test('a frame chooses painted machines, and a drag of one moves them all by the same way, as one step', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  // Ten columns and six rows.
  const [first, last] = [placeInGrid(5 * 40 + 12), placeInGrid(10 * 40 + 21)]
  const inFrame = Array.from({ length: 60 }, (_, at) => (5 + Math.floor(at / 10)) * 40 + 12 + (at % 10))
  await page.keyboard.down('Shift')
  await drag(page, await drawing.onPage(by(first, -48, -34)), await drawing.onPage(by(last, 204 + 48, 52 + 34)))
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(planner.inspector.getByRole('heading', { name: '60 machines selected' })).toBeVisible()

  const { zoom } = await drawing.view()
  const from = await drawing.onPage(middleAt(placeInGrid(7 * 40 + 15)))
  // The middle of the chosen ones goes to the empty ground below the grid.
  const way = { x: 60, y: Math.round(2800 * zoom) }
  await drag(page, from, by(from, way.x + firstMove, way.y + firstMove))
  await page.mouse.up()
  await expect(planner.undo).toHaveAccessibleName(/^Undo: Move/)
  const moved = async () => {
    const { machines } = await drawing.stored()
    const places = new Map(machines.map(({ id, position }) => [id, position]))
    const ways = inFrame.map((at) => {
      const { x, y } = places.get(`m${at}`) ?? { x: Number.NaN, y: Number.NaN }
      return `${x - placeInGrid(at).x} ${y - placeInGrid(at).y}`
    })
    const still = machines.filter(({ id, position }) => {
      const { x, y } = placeInGrid(Number(id.slice(1)))
      return position.x === x && position.y === y
    })
    return { ways: [...new Set(ways)], still: still.length }
  }
  await expect.poll(async () => (await moved()).still).toBe(1000 - 60)
  const { ways } = await moved()
  expect(ways).toHaveLength(1)
  const [dx = 0, dy = 0] = (ways[0] ?? '').split(' ').map(Number)
  expect(Math.abs(dx - way.x / zoom)).toBeLessThan(1 / zoom)
  expect(Math.abs(dy - way.y / zoom)).toBeLessThan(1 / zoom)

  await planner.undo.click()
  await expect(planner.undo).toBeDisabled()
  await expect.poll(moved).toEqual({ ways: ['0 0'], still: 1000 })
})

test('a painted machine is dragged with its link, and Escape gives up the drag', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  const { zoom } = await drawing.view()
  const from = await drawing.onPage(middleAt(pair.sql))
  // Beyond the machine: empty ground that its line crosses when it is moved on.
  const beyond = () => paintedPicture(page, { x: from.x + 20, y: from.y - 12, width: 120, height: 24 })
  const empty = await beyond()
  await drag(page, from, by(from, 200, 60))
  await page.keyboard.press('Escape')
  await page.mouse.move(from.x + 220, from.y + 80, { steps: 3 })
  await page.mouse.up()
  await expect(planner.undo).toBeDisabled()
  await page.mouse.move(from.x, from.y)
  await expect(planner.machine('SQL01')).toHaveCount(1)
  expect((await differenceOf(page, empty, await beyond())).mean).toBe(0)

  await drag(page, from, by(from, 200 + firstMove, firstMove))
  await expect.poll(async () => (await differenceOf(page, empty, await beyond())).mean).toBeGreaterThan(1)
  await page.mouse.up()
  await expect(planner.undo).toHaveAccessibleName(/^Undo: Move/)
  await expect.poll(async () => (await drawing.place('s1'))?.x).toBeGreaterThan(pair.sql.x)
  const place = (await drawing.place('s1')) ?? pair.sql
  expect(Math.abs(place.x - pair.sql.x - 200 / zoom)).toBeLessThan(1 / zoom)
  expect(Math.abs(place.y - pair.sql.y)).toBeLessThan(1)
  // The machine has the focus, so the label of its link is real: it lies on the way to the new place.
  const link = planner.link('VMM02', 'SQL01')
  await expect.poll(async () => (await middleOf(link)).x).toBeGreaterThan(from.x)
  expect((await differenceOf(page, empty, await beyond())).mean).toBeGreaterThan(1)
  const { x, y } = await middleOf(link)
  await page.mouse.click(x, y)
  await expect(planner.inspector.getByRole('heading', { level: 2, name: /VMM02.*SQL01/ })).toBeVisible()
})
