import { expect, test } from './fixtures.ts'
import { Drawing } from './pages/Drawing.ts'
import { by, drag, firstMove } from './pages/pointer.ts'
import { placeInZone, zoneBoxAt, zonedPlan } from './pages/zonedPlan.ts'

/** A zone of the last row, above empty ground. */
const last = 18

test('a painted zone is chosen by its title, moves its machines and is resized, each as one step', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(zonedPlan())
  await drawing.zoomTo(0.12, by(zoneBoxAt(last), 2200, 1200))
  const zone = planner.zone(`Site ${last}`)
  await expect(zone).toHaveCount(0)
  const title = () => drawing.onPage(by(zoneBoxAt(last), 30, 20))
  const at = await title()
  await page.mouse.click(at.x, at.y)
  await expect(planner.inspector.getByRole('heading', { level: 2, name: `Site ${last}` })).toBeVisible()
  await expect(zone).toHaveClass(/\bselected\b/)
  await page.keyboard.press('Escape')
  await expect(zone).not.toHaveClass(/\bselected\b/)

  // Dragged to the empty ground below; it takes all its machines along, and no others.
  await drag(page, at, by(at, 45 + firstMove, 150 + firstMove))
  await page.mouse.up()
  await expect(planner.undo).toHaveAccessibleName(/^Undo: Move/)
  const ways = async () => {
    const { machines, zones } = await drawing.stored()
    const box = zones.find(({ id }) => id === `z${last}`)?.box
    const moved = machines.flatMap(({ id, position }) => {
      const [of = 0, place = 0] = id.slice(1).split('-').map(Number)
      const start = placeInZone(of, place)
      const way = `${position.x - start.x} ${position.y - start.y}`
      return way === '0 0' ? [] : [`zone ${of}: ${way}`]
    })
    const start = zoneBoxAt(last)
    return {
      box: box && `zone ${last}: ${box.x - start.x} ${box.y - start.y}`,
      count: moved.length,
      ways: [...new Set(moved)],
    }
  }
  await expect.poll(async () => (await ways()).count).toBe(50)
  const moved = await ways()
  expect(moved.ways).toEqual([moved.box])
  expect(moved.box).toBe(`zone ${last}: 375 1250`)
  await planner.undo.click()
  await expect(planner.undo).toBeDisabled()
  await expect.poll(async () => (await ways()).count).toBe(0)

  // Escape gives the drag up.
  await drag(page, at, by(at, 90, 150))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(planner.undo).toBeDisabled()

  await page.mouse.click(at.x, at.y)
  const { x, y, width, height } = zoneBoxAt(last)
  const corner = await drawing.onPage({ x: x + width, y: y + height })
  await drag(page, corner, by(corner, 15, 60))
  await page.mouse.up()
  await expect(planner.undo).toHaveAccessibleName(/^Undo: Resize/)
  const heightNow = async () => (await drawing.stored()).zones.find(({ id }) => id === `z${last}`)?.box.height
  await expect.poll(heightNow).toBeGreaterThan(height + 480)
  expect(await heightNow()).toBeLessThan(height + 520)
  expect((await ways()).count).toBe(0)
})

test('a machine dragged out of a painted zone and into another belongs to that one; the picker moves all', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(zonedPlan())
  const from = await drawing.onPage(by(placeInZone(5, 49), 102, 26))
  // The next zone has room below its machines.
  const box = zoneBoxAt(6)
  const to = await drawing.onPage(by(box, 500, box.height - 20))
  await drag(page, from, to)
  await page.mouse.up()
  await expect(planner.machine('HV5-49, zone Site 6')).toHaveCount(1)
  await planner.undo.click()
  await expect(planner.undo).toBeDisabled()
  await expect(planner.machine('HV5-49, zone Site 5')).toHaveCount(1)

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find a command' }).fill('select all machines')
  await page.keyboard.press('Enter')
  await page.keyboard.press('m')
  await page.getByRole('combobox', { name: 'Find a zone' }).fill('Site 13')
  await page.keyboard.press('Enter')
  await expect(planner.undo).toHaveAccessibleName('Undo: Move to zone')
  const inside = async () => {
    const { machines, zones } = await drawing.stored()
    const box = zones.find(({ id }) => id === 'z13')?.box ?? { x: 0, y: 0, width: 0, height: 0 }
    return machines.filter(
      ({ zone, position: { x, y } }) =>
        zone === 'z13' && x > box.x && y > box.y && x + 204 < box.x + box.width && y + 52 < box.y + box.height,
    ).length
  }
  await expect.poll(inside).toBe(1000)
  await planner.undo.click()
  await expect(planner.undo).toBeDisabled()
  await expect.poll(inside).toBe(50)
})
