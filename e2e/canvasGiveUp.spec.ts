import { expect, test } from './fixtures.ts'
import { boxOf, by, drag, middleOf, rimOf } from './pages/pointer.ts'

test('Escape gives up the drag of a machine: further moves and the release change nothing', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const machine = planner.machine('VMM01')
  const before = await boxOf(machine)
  const from = await middleOf(machine)
  await drag(page, from, by(from, 200, 90))
  await expect.poll(async () => (await boxOf(machine)).x).toBeGreaterThan(before.x + 150)
  await page.keyboard.press('Escape')
  await expect.poll(() => boxOf(machine)).toEqual(before)
  await page.mouse.move(from.x + 240, from.y + 120, { steps: 4 })
  await page.mouse.up()
  expect(await boxOf(machine)).toEqual(before)
  await expect(planner.undo).toBeDisabled()

  // The next drag is a drag again, and so is a key.
  await drag(page, from, by(from, 0, 260))
  await page.mouse.up()
  await expect.poll(async () => (await boxOf(machine)).y).toBeGreaterThan(before.y + 200)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await boxOf(machine)).x).toBeGreaterThan(before.x)
})

test('Escape gives up the drag and the resize of a zone', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const zone = planner.zone('Hosts')
  const before = await boxOf(zone)
  const title = await middleOf(planner.canvas.getByText('Hosts', { exact: true }))
  await drag(page, title, by(title, 60, 120))
  await expect.poll(async () => (await boxOf(zone)).y).toBeGreaterThan(before.y + 80)
  await page.keyboard.press('Escape')
  await page.mouse.move(title.x + 90, title.y + 150, { steps: 3 })
  await page.mouse.up()
  expect(await boxOf(zone)).toEqual(before)

  await page.mouse.click(title.x, title.y)
  const grip = await middleOf(zone.locator('.zone-resize'))
  await drag(page, grip, by(grip, 60, 60))
  await expect.poll(async () => (await boxOf(zone)).width).toBeGreaterThan(before.width + 40)
  await page.keyboard.press('Escape')
  await page.mouse.move(grip.x + 80, grip.y + 80, { steps: 3 })
  await page.mouse.up()
  expect(await boxOf(zone)).toEqual(before)
  await expect(planner.undo).toBeDisabled()
})

test('Escape gives up a link that is being drawn, wherever the pointer is let go', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const links = page.locator('.react-flow__edge')
  await expect(links).toHaveCount(4)
  for (const movesOn of [true, false]) {
    const to = await middleOf(planner.machine('Rack 1'))
    await drag(page, await rimOf(planner.machine('SQL01')), to)
    await expect(page.locator('.react-flow__connection')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('.react-flow__connection')).toHaveCount(0)
    if (movesOn) await page.mouse.move(to.x + 5, to.y + 3, { steps: 2 })
    await page.mouse.up()
    await expect(planner.undo).toBeDisabled()
    await expect(links).toHaveCount(4)
  }
  await planner.drawLink('SQL01', 'Rack 1')
  await expect(links).toHaveCount(5)
})

test('Escape gives up a frame around machines, and what is dragged out of the palette, and nothing else', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.machine('SQL01').click()
  const chosen = planner.inspector.getByRole('heading', { level: 2 })
  const all = await boxOf(planner.canvas)
  await page.keyboard.down('Shift')
  await drag(page, { x: all.x + 8, y: all.y + 60 }, { x: all.x + all.width - 20, y: all.y + all.height - 60 })
  await expect(chosen).toHaveText(/selected$/)
  await page.keyboard.press('Escape')
  await expect(page.locator('.react-flow__selection')).toHaveCount(0)
  await expect(chosen).toHaveText('SQL01')
  await page.mouse.move(all.x + 300, all.y + 300, { steps: 3 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(chosen).toHaveText('SQL01')

  const role = await middleOf(planner.palette.getByRole('button', { name: /^SQL Server/ }))
  await drag(page, role, by(role, 400, 0))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(chosen).toHaveText('SQL01')
  await expect(planner.undo).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(chosen).toHaveText('Small lab')

  // The button was let go where nobody told of it: the next move shows that it is up.
  const tell = (type: string, pointerId: number) =>
    page.evaluate((event) => window.dispatchEvent(new PointerEvent(event.type, { ...event, bubbles: true })), {
      ...{ type, pointerId, buttons: 0, clientX: 500, clientY: 300 },
    })
  await drag(page, role, by(role, 400, 0))
  await tell('pointermove', 1)
  await page.mouse.up()
  await expect(planner.undo).toBeDisabled()

  // Another finger that moves or is lifted ends no drag.
  await drag(page, role, by(role, 400, 0))
  await tell('pointermove', 77)
  await tell('pointerup', 77)
  await expect(planner.undo).toBeDisabled()
  await page.mouse.up()
  await expect(planner.undo).toHaveAccessibleName('Undo: Add SQL02')
})
