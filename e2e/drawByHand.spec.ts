import { expect, test } from './fixtures.ts'
import { Planner } from './pages/Planner.ts'
import { boxOf, by, drag, middleOf, rimOf } from './pages/pointer.ts'

test('what is copied is pasted with its links into another plan, as a step, and as a table anywhere else', async ({
  planner,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await planner.visit()
  await planner.openSample('Small lab')
  const heading = planner.inspector.getByRole('heading', { level: 2 })
  await page.keyboard.press('Control+a')
  await expect(heading).toHaveText('4 machines, 2 zones selected')
  await page.keyboard.press('Control+c')
  const table = await page.evaluate(() => navigator.clipboard.readText())
  expect(table.replaceAll('\r\n', '\n').split('\n').slice(0, 2)).toEqual([
    'Name\tRole\tAddress\tZone',
    'VMM01\tVMM management server, VMM library server\t10.0.1.10\tManagement',
  ])

  await planner.pick('Plan', /^New plan/)
  await page.keyboard.press('Control+v')
  await expect(heading).toHaveText('4 machines, 2 zones selected')
  await expect(planner.link('VMM01', 'Rack 1')).toBeVisible()
  await expect(planner.machine('SQL01, zone Management')).toBeVisible()
  // Again it stands beside the first, with names of its own.
  await page.keyboard.press('Control+v')
  await expect(planner.machine('VMM02')).toHaveCount(1)
  await expect(planner.canvas.locator('.react-flow__edge')).toHaveCount(8)
  await expect(planner.undo).toHaveAccessibleName('Undo: Paste')
  await planner.undo.click()
  await planner.undo.click()
  await expect(planner.undo).toBeDisabled()

  // Machines without their zone: what only their zone decided is another thing now, and is said.
  await planner.openSample('Small lab')
  await planner.machine('SQL01').click()
  await planner.machine('VMM01').click({ modifiers: ['Shift'] })
  await page.keyboard.press('Control+c')
  await planner.pick('Plan', /^New plan/)
  await page.keyboard.press('Control+v')
  await expect(page.getByText(/1 link crosses other boundaries than the original\.$/)).toBeVisible()

  // From a menu, at the place where it was asked for; a cut machine comes back with its address.
  await planner.openSample('Small lab')
  await planner.machine('SQL01').click({ button: 'right' })
  await page.getByRole('menuitem', { name: /^Cut/ }).click()
  await expect(planner.machine('SQL01')).toHaveCount(0)
  const { x, y } = await middleOf(planner.zone('Hosts'))
  await page.mouse.click(x, y + 110, { button: 'right' })
  await page.getByRole('menuitem', { name: /^Paste(?! a)/ }).click()
  await expect(heading).toHaveText('SQL01')
  await expect(planner.inspector.getByRole('textbox', { name: 'Address of SQL01' })).toHaveValue('10.0.1.20')

  // In another window a menu knows of it, too.
  await page.keyboard.press('Control+c')
  const window = await context.newPage()
  await window.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const other = new Planner(window, () => {})
  await other.visit()
  await other.pick('Plan', /^New plan/)
  await other.pick('Edit', /^Paste/)
  await expect(other.inspector.getByRole('textbox', { name: 'Address of SQL01' })).toHaveValue('10.0.1.20')
  await window.close()

  // Where the browser keeps the clipboard from pages, the key is named.
  await context.clearPermissions()
  await planner.pick('Edit', /^Paste/)
  await expect(page.getByText('The browser keeps the clipboard from a menu. Press Ctrl+V instead.')).toBeVisible()
})

test('a machine is added by typing, at the pointer and at the end of a link', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const heading = planner.inspector.getByRole('heading', { level: 2 })
  const popup = page.getByRole('dialog', { name: /^Add a machine/ })
  const zone = await boxOf(planner.zone('Hosts'))
  const place = { x: zone.x + zone.width / 2, y: zone.y + zone.height + 90 }
  await page.mouse.move(place.x, place.y)
  await page.keyboard.press('/')
  await page.keyboard.type('hyv')
  await expect(popup.getByRole('option', { selected: true })).toHaveText('Hyper-V host')
  await page.keyboard.press('Enter')
  await expect(popup).toHaveCount(0)
  await expect(heading).toHaveText('HV01')
  await expect(planner.machine('HV01')).toBeFocused()
  const added = await middleOf(planner.machine('HV01'))
  expect(Math.hypot(added.x - place.x, added.y - place.y)).toBeLessThan(30)

  await drag(page, await rimOf(planner.machine('VMM01')), by(await middleOf(planner.machine('VMM01')), 230, 150))
  await page.mouse.up()
  await expect(popup.getByRole('option').first()).not.toContainText('no port known')
  await expect(popup.getByRole('option').last()).toContainText('no port known with VMM01')
  await page.keyboard.type('wsus')
  await page.keyboard.press('Enter')
  await expect(planner.link('VMM01', 'WSUS01').or(planner.link('WSUS01', 'VMM01'))).toBeVisible()
  await planner.undo.click()
  await expect(planner.machine('WSUS01')).toHaveCount(0)
  await expect(planner.undo).toHaveAccessibleName('Undo: Add HV01')

  // Given up, it leaves nothing; without a pointer it stands in the middle of the view.
  await page.keyboard.press('Insert')
  await expect(popup).toBeVisible()
  await page.keyboard.type('hyv')
  await page.keyboard.press('Escape')
  await expect(popup).toHaveCount(0)
  await expect(planner.undo).toHaveAccessibleName('Undo: Add HV01')
})

test('by keyboard a link is aimed with the arrow keys, or its other end found by typing', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const aim = planner.canvas.getByRole('status').filter({ hasText: 'ADMIN01 to' })
  await planner.machine('ADMIN01').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('c')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(aim).toHaveText('ADMIN01 to SQL01, SQL Server. The rules know no port between them.')
  await page.keyboard.press('ArrowUp')
  await expect(aim).toHaveText(/^ADMIN01 to VMM01, .* They are linked already\.$/)
  await page.keyboard.press('Enter')
  await expect(planner.canvas.getByText('ADMIN01 and VMM01 are linked already.')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(aim).toHaveCount(0)
  await expect(planner.link('ADMIN01', 'SQL01')).toBeVisible()
  await expect(planner.undo).toHaveAccessibleName('Undo: Connect')

  await planner.machine('SQL01').click()
  await page.keyboard.press('c')
  await page.keyboard.press('Escape')
  await expect(planner.canvas.getByText(/^SQL01 to /)).toHaveCount(0)
  await page.keyboard.press('c')
  await page.keyboard.type('rac')
  const picker = page.getByRole('dialog', { name: 'Connect SQL01 to…' })
  await expect(picker.getByRole('combobox')).toHaveValue('rac')
  await picker.getByRole('checkbox', { name: /^Show all/ }).check()
  await picker.getByRole('option', { name: /Rack 1/ }).click()
  await expect(planner.link('SQL01', 'Rack 1')).toBeVisible()
})

test('a link that cannot be says why where it was to end', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.drawLink('SQL01', 'VMM01')
  const linked = planner.canvas.getByText('SQL01 and VMM01 are linked already.')
  await expect(linked).toBeVisible()
  const [said, machine] = [await boxOf(linked), await boxOf(planner.machine('VMM01'))]
  expect(Math.abs(said.y - machine.y - machine.height)).toBeLessThan(20)
  await expect(planner.inspector.getByRole('heading', { level: 2, name: /VMM01.*SQL01/ })).toBeVisible()
  await planner.drawLink('SQL01', 'SQL01')
  await expect(linked).toHaveCount(0)
  await expect(planner.canvas.getByText('SQL01 cannot be linked to itself.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(planner.canvas.getByText('SQL01 cannot be linked to itself.')).toHaveCount(0)
  await expect(planner.undo).toBeDisabled()
})

test('all machines of two roles are linked in one step', async ({ planner, page }) => {
  await planner.visit()
  await planner.paste('VMM01,10.0.1.10\nHV01,10.0.2.11\nHV02,10.0.2.12\nHV03,10.0.2.13\nSQL01,10.0.1.20')
  await page.getByRole('button', { name: 'Add 5 machines' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('by role')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Connect by role' })
  await dialog.getByRole('combobox', { name: 'Connect every' }).selectOption({ label: 'Hyper-V host' })
  await dialog.getByRole('combobox', { name: 'With every' }).selectOption({ label: 'SQL Server (no port known)' })
  await expect(dialog.getByRole('alert')).toContainText('The rules know no port')
  await dialog.getByRole('combobox', { name: 'With every' }).selectOption({ label: 'VMM management server' })
  await expect(dialog.getByRole('status')).toHaveText('3 links to add')
  await dialog.getByRole('button', { name: 'Add 3 links' }).click()
  await expect(page.getByText('3 links were added.')).toBeVisible()
  await expect(planner.canvas.locator('.react-flow__edge')).toHaveCount(3)
  await planner.undo.click()
  await expect(planner.canvas.locator('.react-flow__edge')).toHaveCount(0)
})

test('a dragged machine comes to stand in line with others, unless Alt is held', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const lines = planner.canvas.locator('.helper-lines path')
  const [machine, other] = [planner.machine('SQL01'), planner.machine('Rack 1')]
  const [from, line] = [await middleOf(machine), (await middleOf(other)).y]
  await drag(page, from, { x: from.x + 150, y: line + 6 })
  await expect.poll(async () => (await middleOf(machine)).y).toBeCloseTo(line, 1)
  await expect(lines).not.toHaveCount(0)
  await page.keyboard.down('Alt')
  await page.mouse.move(from.x + 151, line + 6)
  await expect.poll(async () => (await middleOf(machine)).y).toBeCloseTo(line + 4, 1)
  await expect(lines).toHaveCount(0)
  await page.keyboard.up('Alt')
  await page.mouse.move(from.x + 150, line + 6)
  await page.mouse.up()
  await expect(planner.undo).toHaveAccessibleName('Undo: Move SQL01')
  await expect(lines).toHaveCount(0)
  await expect.poll(async () => (await middleOf(machine)).y).toBeCloseTo(line, 1)
})
