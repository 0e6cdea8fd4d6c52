import type { Page } from '@playwright/test'
import { lab } from '#plan/lab.test-support.ts'
import { expect, test } from './fixtures.ts'
import { Drawing, middleAt } from './pages/Drawing.ts'
import { gridPlan, nameInGrid, placeInGrid } from './pages/gridPlan.ts'
import { boxOf, by, middleOf, type Point, rimOf } from './pages/pointer.ts'

test.use({ hasTouch: true })

/** Fingers on the page, moved as the browser itself would report them. */
async function fingers(page: Page) {
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    })
  return {
    down: (...points: readonly Point[]) => send('touchStart', points),
    /** By steps, as fingers do. */
    move: async (from: readonly Point[], to: readonly Point[]) => {
      for (let step = 1; step <= 6; step += 1) {
        const part = (a: number, b: number) => a + ((b - a) * step) / 6
        await send(
          'touchMove',
          from.map((start, at) => ({ x: part(start.x, to[at]?.x ?? 0), y: part(start.y, to[at]?.y ?? 0) })),
        )
      }
    },
    up: () => send('touchEnd', []),
    cancel: () => send('touchCancel', []),
  }
}

test('by touch: add, choose, move, connect, the menu, and the view', async ({ planner, page }) => {
  await planner.visit()
  const hand = await fingers(page)
  await planner.palette.getByRole('button', { name: /^Zone/ }).tap()
  const grip = planner.zone('Zone 1').locator('.zone-resize')
  const corner = await middleOf(grip)
  // A finger hits what is 24 pixels wide.
  const isHit = await grip.evaluate((element, { x, y }) => {
    const reach = [-11.5, 11.5]
    return reach.flatMap((dx) => reach.map((dy) => document.elementFromPoint(x + dx, y + dy) === element))
  }, corner)
  expect(isHit).toEqual([true, true, true, true])
  await hand.down(corner)
  await hand.move([corner], [by(corner, 60, 60)])
  await hand.up()
  await expect(planner.undo).toHaveAccessibleName('Undo: Resize Zone 1')
  await planner.undo.tap()
  await planner.undo.tap()
  await expect(planner.undo).toBeDisabled()

  await planner.palette.getByRole('button', { name: /^VMM management server/ }).tap()
  await planner.palette.getByRole('button', { name: /^SQL Server/ }).tap()
  const [vmm, sql] = [planner.machine('VMM01'), planner.machine('SQL01')]
  await vmm.tap()
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('VMM01')

  const start = await middleOf(vmm)
  await hand.down(start)
  await hand.move([start], [by(start, -160, 60)])
  await hand.up()
  await expect(planner.undo).toHaveAccessibleName('Undo: Move VMM01')
  expect((await middleOf(vmm)).x).toBeLessThan(start.x - 120)

  // A finger hits what is 24 pixels wide.
  expect((await boxOf(vmm.locator('.machine-reach'))).y).toBeLessThanOrEqual((await boxOf(vmm)).y - 23.5)
  const rim = await rimOf(vmm)
  await hand.down(rim)
  await hand.move([rim], [await middleOf(sql)])
  await hand.up()
  await expect(planner.link('VMM01', 'SQL01')).toBeVisible()

  const held = [
    [planner.link('VMM01', 'SQL01'), /^Change ends…/],
    [sql, /^Connect to…/],
  ] as const
  for (const [thing, entry] of held) {
    await hand.down(await middleOf(thing))
    // That it lasts is what makes it a long press.
    await page.waitForTimeout(600)
    await hand.up()
    await expect(page.getByRole('menuitem', { name: entry })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('SQL01')

  // Two fingers zoom, one moves the view.
  const before = await boxOf(sql)
  const frame = await middleOf(planner.canvas)
  const [left, right] = [by(frame, -60, 190), by(frame, 60, 190)]
  await hand.down(left, right)
  await hand.move([left, right], [by(left, -80, 0), by(right, 80, 0)])
  await hand.up()
  await expect.poll(async () => (await boxOf(sql)).width).toBeGreaterThan(before.width * 2.2)
  const zoomed = await boxOf(sql)
  await hand.down(left)
  await hand.move([left], [by(left, 70, -30)])
  await hand.up()
  await expect.poll(async () => (await boxOf(sql)).x).toBeGreaterThan(zoomed.x + 50)
})

test('by touch: a painted machine that is not chosen moves with the first drag, and is chosen by a tap', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  const hand = await fingers(page)
  const place = placeInGrid(450)
  const start = await drawing.onPage(middleAt(place))
  await hand.down(start)
  await hand.move([start], [by(start, 0, 40)])
  await hand.up()
  await expect(planner.undo).toHaveAccessibleName(`Undo: Move ${nameInGrid(450)}`)
  await expect.poll(async () => (await drawing.place('m450'))?.y).toBeGreaterThan(place.y + 200)
  const { x, y } = await drawing.onPage(middleAt(placeInGrid(455)))
  await page.touchscreen.tap(x, y)
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText(nameInGrid(455))

  // Fingers on machines zoom as well.
  const { zoom } = await drawing.view()
  const [left, right] = [
    await drawing.onPage(middleAt(placeInGrid(410))),
    await drawing.onPage(middleAt(placeInGrid(430))),
  ]
  await hand.down(left)
  await hand.down(left, right)
  await hand.move([left, right], [by(left, -60, 0), by(right, 60, 0)])
  await hand.up()
  await expect.poll(async () => (await drawing.view()).zoom).toBeGreaterThan(zoom * 1.2)
  await expect(planner.undo).toHaveAccessibleName(`Undo: Move ${nameInGrid(450)}`)
})

test('by touch: a note follows the finger that took it, and no other, and stays when the browser takes the touch away', async ({
  planner,
  page,
}) => {
  await planner.visit()
  const note = { id: 'n1', text: 'Ask Ann', position: { x: 0, y: 0 }, size: { width: 240, height: 160 } }
  await planner.openPlan(JSON.stringify({ ...lab, notes: [note] }))
  const hand = await fingers(page)
  const card = planner.canvas.getByRole('button', { name: 'Note: Ask Ann' })
  const before = await boxOf(card)
  const start = await middleOf(card)
  await hand.down(start)
  await hand.move([start], [by(start, 60, 40)])
  await expect.poll(async () => (await boxOf(card)).x).toBeGreaterThan(before.x + 40)
  await hand.cancel()
  await expect.poll(() => boxOf(card)).toEqual(before)
  await expect(planner.undo).toBeDisabled()

  const second = by(start, 30, 20)
  await hand.down(start)
  await hand.down(start, second)
  await hand.move([start, second], [start, by(second, 80, 60)])
  await hand.up()
  await expect(planner.undo).toBeDisabled()
  await expect(card).toHaveAttribute('aria-pressed', 'true')

  const now = await middleOf(card)
  await hand.down(now)
  await hand.move([now], [by(now, 60, 40)])
  await hand.up()
  await expect(planner.undo).toHaveAccessibleName(/^Undo: Move/)
})
