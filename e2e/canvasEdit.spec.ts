import { expect, test } from './fixtures.ts'
import { boxOf, by, drag, middleOf, rimOf } from './pages/pointer.ts'

test('a plain click on one of several chosen machines chooses it alone', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const chosen = page.locator('.react-flow__node-machine.selected')
  for (const key of ['Control', 'Shift'] as const) {
    await planner.machine('VMM01').click()
    await planner.machine('SQL01').click({ modifiers: [key] })
    await planner.machine('ADMIN01').click({ modifiers: [key] })
    await expect(chosen).toHaveCount(3)
    await planner.machine('SQL01').click()
    await expect(chosen).toHaveCount(1)
    await expect(planner.inspector.getByRole('heading', { name: 'SQL01' })).toBeVisible()
  }
  // Chosen by a frame, too.
  const zone = await boxOf(planner.zone('Management'))
  await page.keyboard.down('Shift')
  await drag(page, { x: zone.x - 20, y: zone.y - 20 }, { x: zone.x + zone.width + 10, y: zone.y + zone.height + 10 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(chosen).toHaveCount(3)
  await planner.machine('VMM01').click()
  await expect(chosen).toHaveCount(1)
  await expect(planner.inspector.getByRole('heading', { name: 'VMM01' })).toBeVisible()
})

test('a zone cannot be resized off its machines', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const zone = planner.zone('Management')
  await planner.canvas.getByText('Management', { exact: true }).click()
  const before = await boxOf(zone)
  const grip = await middleOf(zone.locator('.zone-resize'))
  await drag(page, grip, by(grip, 70, 60))
  await page.mouse.up()
  await expect.poll(async () => (await boxOf(zone)).height).toBeGreaterThan(before.height + 40)
  const now = await middleOf(zone.locator('.zone-resize'))
  await drag(page, now, by(now, -200, -300))
  await page.mouse.up()
  await expect.poll(() => boxOf(zone)).toEqual(before)
  await expect(planner.machine('SQL01, zone Management')).toBeVisible()
  // By its upper left corner as well, with the lower right one where it is.
  const corner = { x: before.x, y: before.y }
  await drag(page, corner, by(corner, -40, -30))
  await page.mouse.up()
  await expect.poll(async () => (await boxOf(zone)).width).toBeGreaterThan(before.width + 35)
  const wide = await boxOf(zone)
  expect(wide.x + wide.width).toBeCloseTo(before.x + before.width, 0)
  expect(wide.y + wide.height).toBeCloseTo(before.y + before.height, 0)
})

test('a link by click and click ends on the body of a machine as well, and can be given up', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const hint = planner.canvas.getByText('Click the other machine, Esc to cancel')
  const begin = async () => {
    const { x, y } = await rimOf(planner.machine('SQL01'))
    await page.mouse.click(x, y)
    await expect(hint).toBeVisible()
  }
  const ends: (() => Promise<void>)[] = [
    () => page.keyboard.press('Escape'),
    async () => {
      const { x, y } = await boxOf(planner.canvas)
      await page.mouse.click(x + 15, y + 15)
    },
    () => planner.canvas.getByText('Hosts', { exact: true }).click(),
    () => planner.machine('SQL01').click(),
  ]
  for (const giveUp of ends) {
    await begin()
    await giveUp()
    await expect(hint).toHaveCount(0)
    await planner.machine('Rack 1').click()
    await expect(planner.undo).toBeDisabled()
  }
  await begin()
  await planner.machine('Rack 1').click()
  await expect(hint).toHaveCount(0)
  await expect(planner.link('SQL01', 'Rack 1')).toBeVisible()
  await expect(planner.inspector.getByRole('heading', { level: 2, name: /SQL01.*Rack 1/ })).toBeVisible()
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(0)
})

test('far away the rim of a machine is still wide enough to be hit', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const machine = planner.machine('SQL01')
  const rim = machine.locator('.machine-reach')
  const reach = async () => {
    const [inner, outer] = [await boxOf(machine), await boxOf(rim)]
    return { zoom: inner.width / 204, wide: inner.x - outer.x }
  }
  const zoomOut = page.getByRole('button', { name: 'Zoom out' })
  for (let zoom = (await reach()).zoom; zoom > 0.4; zoom = (await reach()).zoom) {
    expect((await reach()).wide).toBeGreaterThan(8.9)
    await zoomOut.click()
    await expect.poll(async () => (await reach()).zoom).toBeLessThan(zoom / 1.15)
  }
  expect((await reach()).wide).toBeGreaterThan(8.9)
})

test('a machine dropped on another stands beside it, and only it moved', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const [dropped, under] = [planner.machine('SQL01'), planner.machine('Rack 1')]
  const still = await boxOf(under)
  await drag(page, await middleOf(dropped), by(await middleOf(under), 4, 3))
  await page.mouse.up()
  await expect
    .poll(async () => {
      const box = await boxOf(dropped)
      return Math.abs(box.x - still.x) >= still.width || Math.abs(box.y - still.y) >= still.height
    })
    .toBe(true)
  expect(await boxOf(under)).toEqual(still)
  await page.getByRole('button', { name: /^Undo: Move/ }).click()
  await expect(planner.undo).toBeDisabled()
})

test('after a machine is deleted by key, Tab goes on from the canvas', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.machine('VMM01').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Delete')
  await expect(planner.machine('VMM01')).toHaveCount(0)
  await expect(page.getByRole('application', { name: 'Deployment drawing' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(planner.canvas.locator(':focus')).toHaveCount(1)
})
