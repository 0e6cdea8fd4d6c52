import { expect, test } from './fixtures.ts'
import { Drawing, middleAt } from './pages/Drawing.ts'
import { differenceOf, paintedPicture } from './pages/pixels.ts'
import { boxOf, by, drag, type Point } from './pages/pointer.ts'
import { placeInZone, zoneBoxAt, zonedPlan } from './pages/zonedPlan.ts'

/** One above the other; between them is bare ground. */
const [kept, hidden] = [5, 9]

test('a painted plan shows only what a filter lets through, and what it hides cannot be clicked', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(zonedPlan())
  await page.keyboard.press('Control+Shift+f')
  const panel = page.getByRole('region', { name: 'Filter the drawing' })
  const box = zoneBoxAt(kept)
  await drawing.zoomTo(0.12, by(box, box.width + 90, box.height / 2))
  const shotAt = async (place: Point) => {
    const { x, y } = await drawing.onPage(place)
    return paintedPicture(page, { x: x - 12, y: y - 6, width: 24, height: 12 })
  }
  const [inKept, inHidden] = [middleAt(placeInZone(kept, 29)), middleAt(placeInZone(hidden, 29))]
  const ground = by(box, box.width - 100, box.height + 120)
  const [before, gone] = [await shotAt(inKept), await shotAt(inHidden)]
  await panel.getByRole('textbox', { name: 'Show only' }).fill(`zone:"Site ${kept}"`)
  await panel.getByRole('radio', { name: 'hidden' }).check()
  await expect(page.getByRole('region', { name: 'Filter', exact: true }).getByRole('status')).toHaveText(
    '50 of 1,000 machines, 49 of 980 links',
  )
  await drawing.rest()
  const bare = await shotAt(ground)
  await expect.poll(async () => (await differenceOf(page, await shotAt(inHidden), bare)).mean).toBeLessThan(1)
  expect((await differenceOf(page, gone, bare)).mean).toBeGreaterThan(5)
  expect((await differenceOf(page, before, await shotAt(inKept))).mean).toBeLessThan(1)

  const heading = planner.inspector.getByRole('heading', { level: 2 })
  const clickAt = async (place: Point) => {
    const { x, y } = await drawing.onPage(place)
    await page.mouse.click(x, y)
  }
  await clickAt(inKept)
  await expect(heading).toHaveText('HV5-29')
  await clickAt(inHidden)
  await expect(heading).toHaveText('Zoned')
})

test('the flows of a painted machine stand out, those on their way in by dashes', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(zonedPlan())
  await drawing.zoomTo(0.3, by(placeInZone(kept, 0), 600, 200))
  const layer = planner.canvas.locator('canvas').first()
  const vmm = await drawing.onPage(middleAt(placeInZone(kept, 0)))
  await page.mouse.click(vmm.x, vmm.y)
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('VMM5-0')
  // The rim of the machine, where all of its lines begin, and a piece of another zone.
  const lines = { x: vmm.x + 36, y: vmm.y - 20, width: 60, height: 120 }
  const plain = await paintedPicture(page, lines)
  await page.keyboard.press('h')
  const bar = page.getByRole('region', { name: 'Flows of VMM5-0' })
  await expect(bar.getByRole('status')).toHaveText('49 links both ways')
  await expect(layer).toHaveCSS('opacity', '0.22')
  const both = await paintedPicture(page, lines)
  expect((await differenceOf(page, plain, both)).mean).toBeGreaterThan(1)
  await bar.getByRole('button', { name: 'In', exact: true }).click()
  await expect(bar.getByRole('status')).toHaveText('49 links in, dashed')
  const inwards = () => paintedPicture(page, lines)
  await expect.poll(async () => (await differenceOf(page, both, await inwards())).mean).toBeGreaterThan(0.5)
  const dashed = await inwards()
  await bar.getByRole('button', { name: 'Out', exact: true }).click()
  await expect.poll(async () => (await differenceOf(page, dashed, await inwards())).mean).toBeGreaterThan(0.5)
  await page.keyboard.press('Escape')
  await expect(layer).toHaveCSS('opacity', '1')
})

test('an overview shows the whole of a painted plan, moves the view, and is found again', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(zonedPlan())
  await drawing.zoomTo(0.7, middleAt(placeInZone(kept, 0)))
  const overview = planner.canvas.getByTitle(/^Overview:/)
  await expect(overview).toHaveCount(0)
  await page.keyboard.press('o')
  await expect(overview).toBeVisible()
  const colours = () =>
    overview.locator('canvas').evaluate((element: HTMLCanvasElement) => {
      const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data
      return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size
    })
  await expect.poll(colours).toBeGreaterThan(4)
  const { x, y, width, height } = await boxOf(overview)
  const inLast = await drawing.onPage(middleAt(placeInZone(19, 49)))
  const canvas = await boxOf(planner.canvas)
  expect(inLast.x).toBeGreaterThan(canvas.x + canvas.width)

  // The lower right corner is the last zone; the frame follows where it is dragged from there.
  await page.mouse.click(x + width - 12, y + height - 12)
  await drawing.rest()
  const near = await drawing.onPage(middleAt(placeInZone(19, 49)))
  expect(near.x).toBeGreaterThan(canvas.x)
  expect(near.x).toBeLessThan(canvas.x + canvas.width)
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('Zoned')
  const before = await drawing.view()
  await drag(page, { x: x + width - 12, y: y + height - 12 }, { x: x + width - 32, y: y + height - 12 })
  await page.mouse.up()
  const after = await drawing.view()
  expect(after.zoom).toBe(before.zoom)
  expect(after.origin.x).toBeGreaterThan(before.origin.x + 500)
  expect(Math.abs(after.origin.y - before.origin.y)).toBeLessThan(1)

  planner.reloads()
  await planner.visit()
  await expect(overview).toBeVisible()
  await planner.menu('View').click()
  await page.getByRole('menuitemcheckbox', { name: 'Overview', checked: true }).click()
  await expect(overview).toHaveCount(0)
})
