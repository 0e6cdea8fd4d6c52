import { expect, test } from './fixtures.ts'
import { boxOf, by, drag, middleOf } from './pages/pointer.ts'

test('panes fold away to rails, and are found folded again', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  // What brings a part into view does not move the page as a whole.
  const top = await boxOf(page.getByRole('banner'))
  await planner.tables.evaluate((part) => part.scrollIntoView({ block: 'start' }))
  expect(await boxOf(page.getByRole('banner'))).toEqual(top)
  const before = (await boxOf(planner.canvas)).width
  await page.getByRole('button', { name: 'Fold the palette away' }).click()
  await page.getByRole('button', { name: 'Fold the inspector away' }).click()
  const unfold = page.getByRole('button', { name: 'Show the inspector' })
  await expect(unfold).toBeFocused()
  expect((await boxOf(planner.canvas)).width).toBeGreaterThan(before + 400)
  // The upper edge of the tables is dragged, or moved by keys or from a menu.
  const heightOf = async () => Math.round((await boxOf(planner.tables)).height)
  const usual = await heightOf()
  const edge = planner.tables.getByRole('separator', { name: 'Height of the tables' })
  await drag(page, await middleOf(edge), by(await middleOf(edge), 0, -80))
  await page.mouse.up()
  await expect.poll(heightOf).toBeCloseTo(usual + 80, -1)
  await edge.focus()
  await page.keyboard.press('Enter')
  await expect.poll(heightOf).toBe(usual)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect.poll(heightOf).toBe(usual + 48)
  await expect(edge).toHaveAttribute('aria-valuenow', String(usual + 48))
  await planner.pick('View', 'Make the tables higher')
  await expect.poll(heightOf).toBe(usual + 48 + 112)
  await planner.pick('View', 'Make the tables lower')
  await expect.poll(heightOf).toBe(usual + 48)
  await page.getByRole('button', { name: 'Fold the tables away' }).click()
  planner.reloads()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  await expect(page.getByRole('button', { name: 'Show the palette' })).toBeVisible()
  await page.getByRole('button', { name: 'Show the tables' }).click()
  await expect.poll(heightOf).toBe(usual + 48)

  // Who goes into the details of something finds them unfolded, and who renames it where it stands does not need them.
  await planner.openSample('Small lab')
  await planner.machine('SQL01').click()
  await expect(planner.inspector.getByRole('heading')).toHaveCount(0)
  await page.keyboard.press('F2')
  await expect(planner.canvas.getByRole('textbox', { name: 'Name of SQL01' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(planner.machine('SQL01')).toBeFocused()
  await expect(planner.inspector.getByRole('heading')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('SQL01')
})

test('a window of 768 pixels is enough: panes open over the canvas, one at a time', async ({ planner, page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await planner.visit()
  await planner.openSample('Small lab')
  const canvas = await boxOf(planner.canvas)
  expect(canvas.width).toBeGreaterThan(680)
  await page.getByRole('button', { name: 'Show the palette' }).click()
  await planner.palette.getByRole('button', { name: /^WSUS/ }).click()
  await expect(planner.machine('WSUS01')).toBeVisible()
  await page.getByRole('button', { name: 'Show the inspector' }).click()
  await expect(page.getByRole('button', { name: 'Show the palette' })).toBeVisible()
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('WSUS01')
  expect(await boxOf(planner.canvas)).toEqual(canvas)
  await planner.inspector.getByRole('button', { name: 'Connect to…' }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Show the inspector' })).toBeVisible()
  await expect(planner.machine('WSUS01')).toBeFocused()
  // A plan that is opened, and whatever is brought into view, is wholly in sight: beside an open pane, clear of the tools.
  const endOf = async (name: string) =>
    (await boxOf(planner.machine(name))).x + (await boxOf(planner.machine(name))).width
  const startOf = async () => (await boxOf(planner.inspector.getByRole('heading', { level: 2 }))).x
  await planner.openSample('Enterprise with a perimeter')
  expect(await endOf('LB01')).toBeLessThan(canvas.x + canvas.width)
  await page.getByRole('button', { name: 'Show the inspector' }).click()
  expect(await endOf('LB01')).toBeGreaterThan(await startOf())
  await planner.canvas.locator('.react-flow').focus()
  await page.keyboard.press('f')
  await expect.poll(async () => (await endOf('LB01')) < (await startOf())).toBe(true)
  const tools = await boxOf(planner.canvas.getByRole('button', { name: 'Zoom in' }))
  const low = await boxOf(planner.machine('Admin PCs'))
  expect(low.y + low.height).toBeLessThan(tools.y)
})

for (const [width, height] of [
  [1024, 600],
  [720, 450],
  [360, 256],
] as const) {
  test(`at ${width} by ${height} nothing is cut off and the page does not scroll sideways`, async ({
    planner,
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await planner.visit()
    await planner.openSample('Small lab')
    await planner.machine('VMM01').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    for (const part of [page.getByRole('banner'), planner.tables, planner.palette, planner.inspector]) {
      const buttons = part.getByRole('button').or(part.getByRole('tab'))
      for (const button of await buttons.all()) {
        if (!(await button.isVisible()) || (await button.locator('xpath=ancestor::table').count()) > 0) continue
        const { x, width: length } = await boxOf(button)
        expect(x, (await button.textContent()) ?? undefined).toBeGreaterThanOrEqual(0)
        expect(x + length, (await button.textContent()) ?? undefined).toBeLessThanOrEqual(width)
      }
    }
    // What lies below is reached by scrolling, no part of the page is without room.
    const flows = planner.tables.getByRole('tab', { name: /^Flows/ })
    await flows.scrollIntoViewIfNeeded()
    await expect(flows).toBeInViewport()
    expect((await boxOf(planner.canvas)).height).toBeGreaterThan(100)
    await page.keyboard.press('Control+k')
    const dialog = page.getByRole('dialog', { name: 'All commands' })
    const box = await boxOf(dialog)
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    const { x, y } = await middleOf(dialog.getByRole('button', { name: 'Close' }))
    expect(x < width && y < height && y > 0).toBe(true)
  })
}
