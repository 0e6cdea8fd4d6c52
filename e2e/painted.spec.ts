import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { gridPlan, placeInGrid } from './pages/gridPlan.ts'
import type { Planner } from './pages/Planner.ts'

/** Where a point of the drawing stands on the page now. */
async function onPage(page: Page, planner: Planner, point: { x: number; y: number }) {
  const frame = await planner.canvas.boundingBox()
  const view = await page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform)
    return { zoom: a, x: e, y: f }
  })
  if (frame === null) throw new Error('there is no canvas')
  return { x: frame.x + view.x + point.x * view.zoom, y: frame.y + view.y + point.y * view.zoom }
}

test('a thousand machines fit into the view, and the one under the pointer is real', async ({ planner, page }) => {
  await planner.visit()
  await planner.openFile('large.portolan.json', gridPlan(1000))
  await page.getByRole('button', { name: 'Fit the drawing' }).click()
  for (const at of [1, 999]) {
    const name = `HV${String(at).padStart(4, '0')}`
    await expect
      .poll(async () => {
        const corner = placeInGrid(at)
        const place = await onPage(page, planner, { x: corner.x + 100, y: corner.y + 26 })
        await page.mouse.move(place.x, place.y)
        return planner.machine(name).count()
      })
      .toBe(1)
    await expect(planner.machine(name)).toBeInViewport()
  }
})
