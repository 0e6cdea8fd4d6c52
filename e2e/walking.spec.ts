import { expect, test } from './fixtures.ts'
import { Drawing, middleAt } from './pages/Drawing.ts'
import { gridPlan, nameInGrid, placeInGrid } from './pages/gridPlan.ts'
import { boxOf } from './pages/pointer.ts'

test('the canvas is one tab stop, from which keys go to every machine, zone and link', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const drawing = page.getByRole('application', { name: 'Deployment drawing' })
  await expect(drawing).toHaveAccessibleDescription(/^4 machines, 2 zones, 4 links\. Arrow keys/)
  await expect(planner.canvas.locator('.react-flow__node[tabindex="0"], .react-flow__edge[tabindex="0"]')).toHaveCount(
    0,
  )
  // Whatever the order of the plan, it is read zone by zone, from above to below.
  const readOrder = page.locator('.react-flow__nodes').evaluate((nodes) => {
    const ids = (nodes.getAttribute('aria-owns') ?? '').split(' ')
    return ids.map((id) => document.getElementById(id)?.getAttribute('aria-label')?.split(',')[0])
  })
  expect(await readOrder).toEqual(['Zone Management', 'ADMIN01', 'VMM01', 'SQL01', 'Zone Hosts', 'Rack 1'])

  await drawing.focus()
  await page.keyboard.press('Home')
  await expect(planner.zone('Management')).toBeFocused()
  await expect(planner.zone('Management')).toHaveAccessibleName('Zone Management, 10.0.1.0/24, 3 machines')
  await page.keyboard.press('ArrowDown')
  await expect(planner.machine('ADMIN01')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const vmm = planner.machine('VMM01')
  await expect(vmm).toBeFocused()
  await expect(vmm).toHaveAccessibleName(/^VMM01, VMM management server.*, zone Management, \d links, \d unreviewed$/)
  await expect(vmm).toHaveCSS('outline-style', 'solid')
  await page.keyboard.press('PageDown')
  await expect(planner.zone('Hosts')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await expect(planner.zone('Hosts')).toBeFocused()
  await page.keyboard.press('End')
  await expect(planner.machine('Rack 1')).toBeFocused()

  // Nothing was chosen by walking; Enter chooses, and chosen once more goes into the details, from which Escape comes back.
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('Small lab')
  await page.keyboard.press('Enter')
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('Rack 1')
  await expect(planner.machine('Rack 1')).toHaveAttribute('aria-pressed', 'true')
  await expect(planner.said).toHaveText('Rack 1 selected')
  await page.keyboard.press('Enter')
  await expect(planner.inspector.getByRole('button', { name: 'Connect to…' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(planner.machine('Rack 1')).toBeFocused()

  // Along its links, each with its name, and back to it.
  await page.keyboard.press('.')
  const link = page.locator('[data-link]:focus')
  await expect(link).toHaveAccessibleName(/Rack 1.*TCP.*\d+ to review$/)
  await page.keyboard.press(',')
  await expect(planner.machine('Rack 1')).toBeFocused()
  await page.keyboard.press('.')
  await page.keyboard.press('Enter')
  await expect(planner.inspector.getByRole('button', { name: 'Mark all reviewed' })).toBeVisible()

  // Tab leaves the canvas, and coming back finds the place again.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(link).toBeFocused()
})

test('what is chosen is nudged, as one step, told as the way it went', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const [vmm, sql] = [planner.machine('VMM01'), planner.machine('SQL01')]
  await vmm.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+ArrowDown')
  await expect(sql).toBeFocused()
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('SQL01')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowUp')
  await expect(vmm).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  const before = await boxOf(vmm)
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowDown']) await page.keyboard.press(key)
  await expect(planner.said).toHaveText('VMM01 moved 40 right, 100 down')
  await expect(planner.undo).toHaveAccessibleName('Undo: Move VMM01')
  await page.keyboard.press('Control+z')
  await expect.poll(() => boxOf(vmm)).toEqual(before)
  await expect(planner.undo).toBeDisabled()
  await expect(planner.said).toHaveText('Undone: Move VMM01')

  // A machine and a zone at once.
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Control+Enter')
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('1 machine, 1 zone selected')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(planner.said).toHaveText('VMM01, Zone Hosts moved 100 left')
  await page.keyboard.press('Control+z')
  await expect(planner.undo).toBeDisabled()
})

test('keys walk and nudge what is only painted', async ({ planner, page }) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  await page.getByRole('application').focus()
  await page.keyboard.press('Home')
  await expect(planner.machine('VMM02')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(planner.machine('SQL01')).toBeFocused()
  await page.keyboard.press('End')
  await expect(planner.machine(nameInGrid(999))).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowUp')
  const there = planner.machine(nameInGrid(958))
  await expect(there).toBeFocused()
  await expect(there).toHaveAccessibleName(`${nameInGrid(958)}, Hyper-V host, 1 link, 1 unreviewed`)
  // The ring is as wide on screen as at any zoom.
  const ring = await there.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth))
  expect(ring * (await drawing.view()).zoom).toBeGreaterThan(1.5)

  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+ArrowLeft')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ArrowDown')
  const start = placeInGrid(957)
  await expect.poll(() => drawing.place('m957')).toEqual({ x: start.x, y: start.y + 120 })
  await expect(planner.said).toHaveText(`${nameInGrid(957)} moved 120 down`)
  await page.keyboard.press('Control+z')
  await expect.poll(() => drawing.place('m957')).toEqual(start)

  // At reading zoom the view follows.
  await drawing.zoomTo(1, middleAt(start))
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('Control+ArrowLeft')
  await expect(planner.machine(nameInGrid(951))).toBeFocused()
  await expect(planner.machine(nameInGrid(951))).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('.')
  await expect(page.locator('[data-link]:focus')).toHaveAccessibleName(/VMM01.*HV0951|HV0951.*VMM01/)
})

test('F6 goes round the parts of the page, and the first stop leads past the bar', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.machine('SQL01').click()
  await page.keyboard.press('F6')
  await expect(planner.inspector.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('F6')
  await expect(planner.tables.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('F6')
  await expect(page.getByRole('banner').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('F6')
  await expect(planner.palette.getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('F6')
  await expect(planner.machine('SQL01')).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(planner.palette.getByRole('searchbox')).toBeFocused()

  planner.reloads()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: 'Skip to the drawing' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('application')).toBeFocused()
})

test('who goes on to a field before the canvas has found a machine for the focus keeps every letter', async ({
  planner,
  page,
}) => {
  const drawing = new Drawing(planner)
  await drawing.visit(gridPlan(1000))
  await page.getByRole('application', { name: 'Deployment drawing' }).focus()
  // A computer so slow that no frame comes before something is typed.
  const frames = await page.evaluateHandle(() => {
    const now = window.requestAnimationFrame
    const held: FrameRequestCallback[] = []
    window.requestAnimationFrame = (callback) => held.push(callback)
    return {
      release: () => {
        window.requestAnimationFrame = now
        for (const callback of held) now(callback)
      },
    }
  })
  await page.keyboard.press('End')
  const last = planner.machine(nameInGrid(999))
  await expect(last).toHaveCount(1)
  await page.keyboard.press('Control+f')
  const field = page.getByRole('search', { name: 'Find in the plan' }).getByRole('textbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('hv')
  await frames.evaluate(({ release }) => release())
  await expect(last).toBeInViewport()
  await drawing.rest()
  await page.keyboard.type('0999')
  await expect(field).toHaveValue('hv0999')
  await expect(field).toBeFocused()
})
