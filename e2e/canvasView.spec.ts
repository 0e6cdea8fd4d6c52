import { expect, test } from './fixtures.ts'
import { boxOf, drag, middleOf } from './pages/pointer.ts'

test('a sample opened from the empty page is wholly in sight, until the user moves the view', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.open('Small lab', () => page.getByRole('button', { name: /^Small lab/ }).click())
  const zone = planner.zone('Management')
  const inSight = async () => {
    const canvas = await boxOf(planner.canvas)
    const { y, height } = await boxOf(zone)
    return y >= canvas.y && y + height <= canvas.y + canvas.height
  }
  await expect.poll(inSight).toBe(true)
  const whole = await boxOf(zone)
  await page.setViewportSize({ width: 1440, height: 640 })
  await expect.poll(async () => (await boxOf(zone)).height).toBeLessThan(whole.height)
  await expect.poll(inSight).toBe(true)

  const { x, y, width } = await boxOf(planner.canvas)
  await drag(page, { x: x + width - 30, y: y + 30 }, { x: x + width - 60, y: y + 60 })
  await page.mouse.up()
  const moved = await boxOf(zone)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect.poll(async () => (await boxOf(planner.canvas)).height).toBeGreaterThan(400)
  expect(await boxOf(zone)).toEqual(moved)
})

test('a plan opens whole where its names can be read then, and else as large as its labels need', async ({
  planner,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 600 })
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  const canvas = await boxOf(planner.canvas)
  const zone = await boxOf(planner.zone('Management'))
  expect(zone.x).toBeGreaterThan(canvas.x)
  expect(zone.y).toBeGreaterThan(canvas.y)
  const machine = async () => (await boxOf(planner.machine('VMM-HA'))).width
  expect(await machine()).toBeGreaterThan(204 * 0.54)
  await expect(planner.machine('LB01')).not.toBeInViewport()
  // It follows the window until somebody moves in it.
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect.poll(machine).toBeLessThan(204 * 0.5)
  expect(await machine()).toBeGreaterThan(204 * 0.34)
  await expect(planner.machine('LB01')).toBeInViewport({ ratio: 1 })
  await page.setViewportSize({ width: 1024, height: 600 })
  await expect.poll(machine).toBeGreaterThan(204 * 0.54)
  await page.getByRole('button', { name: 'Fit the drawing' }).click()
  await expect.poll(machine).toBeLessThan(204 * 0.34)
  await expect(planner.machine('LB01')).toBeInViewport({ ratio: 1 })
})

test('roles and addresses are whole on the boxes, and tooltips tell all of a machine and of a zone', async ({
  planner,
}) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  for (const text of ['10.20.16.11–18', '10.20.16.41 +1', '…101–103']) {
    await expect(planner.canvas.getByText(text, { exact: true })).toBeVisible()
  }
  await expect(planner.canvas.getByRole('img', { name: /^Edge from/ })).toHaveCount(0)
  const words = planner.canvas.locator('.machine-body .text-xs > *')
  const cut = (elements: Element[]) =>
    elements.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent)
  expect(await words.count()).toBeGreaterThan(30)
  expect(await words.evaluateAll(cut)).toEqual([])
  await expect(planner.machine('Cluster 1').locator('.machine-body')).toHaveAttribute('title', /HVC08 10\.20\.16\.18/)
  const zone = planner.zone('Offices')
  await expect(zone.locator('.zone-title')).toHaveAttribute('title', /Offices\s10\.20\.40\.0\/22/)
  await planner.canvas.getByText('Offices', { exact: true }).click()
  const name = 'Offices of the northern region'
  await planner.inspector.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await planner.inspector.getByRole('textbox', { name: 'Name', exact: true }).press('Enter')
  const title = planner.canvas.getByText(name, { exact: true })
  await expect(title).toBeVisible()
  expect(await title.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
})

/** Two VMM servers, each linked to every host; nothing has a place yet. */
function largePlan(hosts: number): string {
  const machine = (id: string, name: string, role: string) => ({ id, name, roles: [role], members: [] })
  const machines = [machine('v1', 'VMM01', 'vmm-server'), machine('v2', 'VMM02', 'vmm-server')]
  const links: { id: string; ends: string[] }[] = []
  for (let at = 1; at <= hosts; at += 1) {
    machines.push(machine(`m${at}`, `HV${at}`, 'hyperv-host'))
    for (const server of ['v1', 'v2']) links.push({ id: `${server}m${at}`, ends: [server, `m${at}`] })
  }
  return JSON.stringify({
    ...{ format: 'portolan', version: 1, catalog: 'vmm-2016', name: 'Large', zones: [] },
    ...{ machines, links },
  })
}

test('in a large plan a step and its undo leave every line where it was', async ({ planner, page }) => {
  await planner.visit()
  await planner.openPlan(largePlan(120))
  const lines = page.locator('.link-line path:nth-child(2)')
  await expect(lines).toHaveCount(240)
  const drawn = () => lines.evaluateAll((all) => all.map((one) => one.getAttribute('d')).join())
  const before = await drawn()
  await planner.machine('HV7').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(drawn).not.toBe(before)
  await page.keyboard.press('Control+z')
  await expect.poll(drawn).toBe(before)
})

test('Space or the middle button pans from anywhere, as the wheel does, which zooms to the pointer with Ctrl; F shows all, 1 is 100 %', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const machine = () => boxOf(planner.machine('VMM01'))
  const before = await machine()
  const middle = { x: before.x + before.width / 2, y: before.y + before.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.keyboard.down('Space')
  await drag(page, middle, { x: middle.x + 60, y: middle.y + 40 })
  await page.mouse.up()
  await page.keyboard.up('Space')
  const panned = await machine()
  expect([panned.x - before.x, panned.y - before.y]).toEqual([60, 40])
  await expect(planner.undo).toBeDisabled()
  const label = await middleOf(planner.link('VMM01', 'SQL01'))
  await page.mouse.move(label.x, label.y)
  await page.mouse.down({ button: 'middle' })
  await page.mouse.move(label.x - 60, label.y - 40, { steps: 4 })
  await page.mouse.up({ button: 'middle' })
  const pulled = await machine()
  expect(pulled.x).toBeCloseTo(before.x, 0)
  expect(pulled.y).toBeCloseTo(before.y, 0)
  await page.mouse.wheel(-30, 0)
  await page.mouse.wheel(0, -20)
  await expect.poll(async () => (await machine()).x).toBeCloseTo(before.x + 30, 0)
  await expect.poll(async () => (await machine()).y).toBeCloseTo(before.y + 20, 0)

  await page.mouse.move(middle.x + 30, middle.y + 20)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await machine()).width).toBeGreaterThan(panned.width * 1.05)
  const zoomed = await machine()
  expect(zoomed.x + zoomed.width / 2).toBeCloseTo(middle.x + 30, 0)
  expect(zoomed.y + zoomed.height / 2).toBeCloseTo(middle.y + 20, 0)

  await page.keyboard.press('1')
  await expect.poll(async () => (await machine()).width).toBeCloseTo(204, 0)
  await page.keyboard.press('f')
  await expect(planner.machine('SQL01')).toBeInViewport({ ratio: 1 })
  await expect(planner.zone('Management')).toBeInViewport({ ratio: 1 })
})
