import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

interface Point {
  readonly x: number
  readonly y: number
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('it has no place on the page')
  return box
}

async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

/** A point on the rim below a machine. */
async function rimOf(machine: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(machine)
  return { x: x + width / 4, y: y + height + 4 }
}

/** Presses at a point and moves on by steps, as a hand does; the button stays down. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  // A drag begins with the first small move, and holds the machine where the pointer is then.
  await page.mouse.move(from.x + 2, from.y + 2)
  await page.mouse.move(to.x, to.y, { steps: 6 })
}

const by = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy })
const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })

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
  await expect(undoButton(page)).toBeDisabled()

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
  const zone = planner.canvas.getByRole('group', { name: 'Zone Hosts', exact: true })
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
  await expect(undoButton(page)).toBeDisabled()
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
    await expect(undoButton(page)).toBeDisabled()
    await expect(links).toHaveCount(4)
  }
  await planner.drawLink('SQL01', 'Rack 1')
  await expect(links).toHaveCount(5)
})

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
  const zone = await boxOf(planner.canvas.getByRole('group', { name: 'Zone Management', exact: true }))
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
  const zone = planner.canvas.getByRole('group', { name: 'Zone Management', exact: true })
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
    await expect(undoButton(page)).toBeDisabled()
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
  await page.getByRole('button', { name: 'Undo: Move' }).click()
  await expect(undoButton(page)).toBeDisabled()
})

test('a sample opened from the empty page is wholly in sight, until the user moves the view', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await page.getByRole('button', { name: /^Small lab/ }).click()
  const zone = planner.canvas.getByRole('group', { name: 'Zone Management', exact: true })
  const inSight = async () => {
    const canvas = await boxOf(planner.canvas)
    const { y, height } = await boxOf(zone)
    return y >= canvas.y && y + height <= canvas.y + canvas.height
  }
  await expect.poll(inSight).toBe(true)
  const whole = await boxOf(zone)
  await page.setViewportSize({ width: 1440, height: 640 })
  await expect.poll(inSight).toBe(true)
  expect((await boxOf(zone)).height).toBeLessThan(whole.height)

  const { x, y, width } = await boxOf(planner.canvas)
  await drag(page, { x: x + width - 30, y: y + 30 }, { x: x + width - 60, y: y + 60 })
  await page.mouse.up()
  const moved = await boxOf(zone)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect.poll(async () => (await boxOf(planner.canvas)).height).toBeGreaterThan(400)
  expect(await boxOf(zone)).toEqual(moved)
})

test('on a small screen a large plan opens large enough to read, from its top left corner on', async ({
  planner,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  const canvas = await boxOf(planner.canvas)
  const zone = await boxOf(planner.canvas.getByRole('group', { name: 'Zone Management', exact: true }))
  expect(zone.x).toBeGreaterThan(canvas.x)
  expect(zone.y).toBeGreaterThan(canvas.y)
  const machine = async () => (await boxOf(planner.machine('VMM-HA'))).width
  expect(await machine()).toBeGreaterThan(204 * 0.54)
  await page.getByRole('button', { name: 'Fit the drawing' }).click()
  await expect.poll(machine).toBeLessThan(204 * 0.5)
  await expect(planner.machine('LB01')).toBeInViewport()
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

test('addresses are whole on the boxes, and tooltips tell all of a machine and of a zone', async ({ planner }) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  for (const text of ['10.20.16.11–18', '10.20.16.41–42', '10.20.40.101–103']) {
    const address = planner.canvas.getByText(text, { exact: true })
    await expect(address).toBeVisible()
    expect(await address.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
  }
  await expect(planner.machine('Cluster 1').locator('.machine-body')).toHaveAttribute('title', /HVC08 10\.20\.16\.18/)
  const zone = planner.canvas.getByRole('group', { name: 'Zone Offices', exact: true })
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
  await planner.openFile('large.portolan.json', largePlan(120))
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
