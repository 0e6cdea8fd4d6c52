import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { Drawing } from './pages/Drawing.ts'
import type { Planner } from './pages/Planner.ts'
import { differenceOf } from './pages/pixels.ts'
import { boxOf, by } from './pages/pointer.ts'
import { placeInZone, zoneBoxAt, zonedPlan } from './pages/zonedPlan.ts'

/** A picture of the canvas alone, while the pointer points at nothing in it. */
async function canvasPicture(planner: Planner, page: Page): Promise<Buffer> {
  return page.screenshot({ clip: await boxOf(planner.canvas) })
}

/** Shows a part of the drawing, or hides it. */
const show = (page: Page, part: string, shown: boolean) =>
  page.locator(part).evaluateAll(
    (all, opacity) => {
      for (const element of all) (element as HTMLElement).style.opacity = opacity
    },
    shown ? '' : '0',
  )

/** The corner where four zones meet; from here on their titles, lines, labels and machines are in view. */
const corner = by(placeInZone(6, 0), -20, -20)

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in the ${colorScheme} theme what is painted looks like what is real`, async ({ planner, page }) => {
    await page.emulateMedia({ colorScheme })
    const drawing = new Drawing(planner)
    await drawing.visit(zonedPlan())
    // Real machines come a few in each frame; this is the last.
    for (const [zoom, last] of [
      [0.55, 'HV6-21'],
      [1, 'HV6-10'],
    ] as const) {
      await drawing.zoomTo(zoom, corner)
      await expect(planner.machine(last)).toBeInViewport()
      await planner.palette.hover()
      const real = await canvasPicture(planner, page)
      await show(page, '.react-flow__nodes', false)
      const painted = await canvasPicture(planner, page)
      await show(page, '.painted-layer', false)
      const neither = await canvasPicture(planner, page)
      await show(page, '.react-flow__nodes', true)
      const onlyReal = await canvasPicture(planner, page)
      await show(page, '.painted-layer', true)
      const same = await differenceOf(page, real, painted)
      expect(same.mean).toBeLessThan(1)
      expect(same.clear).toBeLessThan(0.005)
      // There is much to be seen, and in both.
      const away = await differenceOf(page, painted, neither)
      expect(away.mean).toBeGreaterThan(4)
      expect(away.clear).toBeGreaterThan(0.02)
      expect((await differenceOf(page, onlyReal, neither)).mean).toBeGreaterThan(2)
      await drawing.fit()
    }
  })
}

test('a pan leaves no blank tile: the moving picture is the one at rest', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(zonedPlan())
  for (const zoom of [0.12, 0.6]) {
    await drawing.zoomTo(zoom, corner)
    const start = await drawing.onPage(by(zoneBoxAt(6), -90, -90))
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    const before = await canvasPicture(planner, page)
    const at = by(start, -420, 260)
    await page.mouse.move(start.x - 330, start.y - 130, { steps: 3 })
    await page.mouse.move(at.x, at.y, { steps: 3 })
    // The hand trembles by a pixel, so that the view does not rest while its picture is taken.
    let taken = false
    const taking = canvasPicture(planner, page).finally(() => {
      taken = true
    })
    let trembles = 0
    while (!taken) {
      const isAway = trembles % 2 === 0
      await page.mouse.move(isAway ? at.x + 1 : at.x, at.y)
      trembles += 1
    }
    const moving = await taking
    expect(trembles).toBeGreaterThan(1)
    await page.mouse.move(at.x + 1, at.y)
    await drawing.rest()
    const beside = await canvasPicture(planner, page)
    await page.mouse.move(at.x, at.y)
    await page.mouse.up()
    await drawing.rest()
    const resting = await canvasPicture(planner, page)
    const differences = [await differenceOf(page, moving, resting), await differenceOf(page, moving, beside)]
    expect(Math.min(...differences.map(({ mean }) => mean))).toBeLessThan(1)
    expect(Math.min(...differences.map(({ clear }) => clear))).toBeLessThan(0.005)
    expect((await differenceOf(page, before, resting)).mean).toBeGreaterThan(4)
    await drawing.fit()
  }
})

test('the picture follows the theme and the size of the window', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await page.emulateMedia({ colorScheme: 'light' })
  await drawing.visit(zonedPlan())
  // Drawn anew from the ground up: the button that was under the pointer is else smoothed a shade differently.
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await canvasPicture(planner, page)
  await page.emulateMedia({ colorScheme: 'light' })
  await planner.palette.hover()
  await expect
    .poll(async () => (await differenceOf(page, dark, await canvasPicture(planner, page))).mean)
    .toBeGreaterThan(100)
  const light = await canvasPicture(planner, page)
  const fromLight = async () => (await differenceOf(page, light, await canvasPicture(planner, page))).mean
  await page.getByRole('button', { name: 'Theme: as the system' }).click()
  await expect.poll(fromLight).toBeGreaterThan(100)
  await page.getByRole('button', { name: 'Theme: dark' }).click()
  await planner.palette.hover()
  await expect.poll(fromLight).toBe(0)
  await page.getByRole('button', { name: 'Theme: light' }).click()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(fromLight).toBeGreaterThan(100)
  await page.emulateMedia({ colorScheme: 'light' })
  await planner.palette.hover()
  await expect.poll(fromLight).toBe(0)

  // Where the system's colours are forced on the page, names and lines stand out from the ground all the same.
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  const shades = () => planner.canvas.locator('canvas').first().evaluate(shadesOf)
  await expect.poll(shades).toBeGreaterThan(20)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await planner.palette.hover()
  await expect.poll(fromLight).toBe(0)

  // A window made larger shows more, at the same zoom; made as it was, the same again.
  const { zoom, origin } = await drawing.view()
  await page.setViewportSize({ width: 1840, height: 1200 })
  await expect.poll(async () => (await boxOf(planner.canvas)).width).toBeGreaterThan(1200)
  expect(await drawing.view()).toEqual({ zoom, origin })
  const { x, y, width, height } = await boxOf(planner.canvas)
  await drawing.zoomTo(0.2, by(zoneBoxAt(10), -90, -90))
  // Down to the right, where the smaller canvas had none: something is drawn, and no ground is left bare.
  const added = { x: x + width - 300, y: y + height - 250, width: 300, height: 250 }
  const large = await page.screenshot({ clip: added })
  await show(page, '.painted-layer', false)
  expect((await differenceOf(page, large, await page.screenshot({ clip: added }))).mean).toBeGreaterThan(4)
  await show(page, '.painted-layer', true)
  await drawing.fit()
  await page.setViewportSize({ width: 1440, height: 900 })
  await drawing.fit()
  await planner.palette.hover()
  await expect.poll(fromLight).toBe(0)

  // On a screen with finer pixels it is as fine as that, though the page is as large as it was; and back.
  await page.keyboard.press('o')
  const screen = await page.context().newCDPSession(page)
  const onScreen = async (deviceScaleFactor: number, reducedMotion: 'reduce' | 'no-preference') => {
    const metrics = { width: 1440, height: 900, deviceScaleFactor, mobile: false }
    await screen.send('Emulation.setDeviceMetricsOverride', metrics)
    // Where a screen is only played, the browser looks at its media queries when something else changes, too.
    await page.emulateMedia({ reducedMotion })
  }
  const fineness = () =>
    page
      .locator('canvas.painted-layer, .overview canvas')
      .evaluateAll((all) =>
        all.map((one) => Math.round((one as HTMLCanvasElement).width / Number.parseFloat(getComputedStyle(one).width))),
      )
  await expect.poll(fineness).toEqual([1, 1, 1])
  await onScreen(2, 'reduce')
  await expect.poll(fineness).toEqual([2, 2, 2])
  await onScreen(1, 'no-preference')
  await expect.poll(fineness).toEqual([1, 1, 1])
  await page.keyboard.press('o')
  await planner.palette.hover()
  await expect.poll(fromLight).toBeLessThan(1)
})

/** How many colours there are on a canvas; one that is filled has a single one. */
function shadesOf(element: HTMLElement | SVGElement): number {
  if (!(element instanceof HTMLCanvasElement)) return 0
  const { width, height } = element
  const context = new OffscreenCanvas(width, height).getContext('2d')
  context?.drawImage(element, 0, 0)
  return new Set(new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0))).size
}
