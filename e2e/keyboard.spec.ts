import { expect, test } from './fixtures.ts'
import { press, tabTo } from './pages/keys.ts'
import { readCsv } from './readCsv.ts'

test('by keyboard alone: three machines in two zones, connected, reviewed, exported', async ({ planner, page }) => {
  await planner.visit()
  await tabTo(page, /^Zone:/)
  await press(page, 'Enter', 'Enter', 'F6')
  const far = Array<string>(5).fill('Shift+ArrowRight')
  await press(page, ...far)
  await expect(planner.said).toHaveText('Zone 2 moved 500 right')

  // Each machine is added, moved to its zone and given its address: from the palette to the canvas, the inspector and back.
  const machines = [
    { words: 'vmm management', name: 'VMM01', address: '10.0.1.10', keys: ['Shift+ArrowDown'], zone: 'Zone 1' },
    { words: 'sql', name: 'SQL01', address: '10.0.1.20', keys: ['ArrowDown'], zone: 'Zone 1' },
    {
      ...{ words: 'hyper-v', name: 'HV01', address: '10.0.2.30', zone: 'Zone 2' },
      keys: [...far, 'ArrowDown', 'ArrowDown'],
    },
  ]
  for (const { words, name, address, keys, zone } of machines) {
    await press(page, 'Shift+F6')
    await expect(planner.palette.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type(words)
    await press(page, 'Enter', 'Escape', 'F6')
    await expect(planner.machine(name)).toBeFocused()
    await press(page, ...keys)
    await expect(planner.machine(name)).toHaveAccessibleName(new RegExp(`, ${zone}, 0 links$`))
    await press(page, 'Enter')
    await tabTo(page, new RegExp(`^Address of ${name}$`))
    await page.keyboard.type(address)
    await press(page, 'Enter', 'Escape')
    await expect(planner.machine(name)).toBeFocused()
  }

  await press(page, 'Escape', 'ArrowLeft', 'ArrowDown')
  const vmm = planner.machine('VMM01')
  await expect(vmm).toBeFocused()
  for (const words of ['sql', 'hv']) {
    await press(page, 'Enter', 'Shift+C')
    await expect(page.getByRole('dialog', { name: 'Connect VMM01 to…' })).toBeVisible()
    await page.keyboard.type(words)
    await press(page, 'Enter')
    await expect(vmm).toBeFocused()
  }
  await expect(planner.said).toHaveText('VMM01 and HV01 connected')
  await expect(vmm).toHaveAccessibleName(/, Zone 1, 2 links, 2 unreviewed$/)
  for (const steps of [1, 2]) {
    for (let step = 0; step < steps; step += 1) await press(page, '.')
    await press(page, 'Enter', 'Enter')
    await expect(planner.inspector.getByRole('button', { name: 'Mark all reviewed' })).toBeFocused()
    await press(page, 'Enter', 'Escape')
    await press(page, ...Array<string>(steps).fill(','))
    await expect(vmm).toBeFocused()
  }
  await expect(vmm).toHaveAccessibleName(/, Zone 1, 2 links$/)

  await press(page, 'F6', 'F6')
  await expect(planner.tables.getByRole('tab', { name: /^Flows/ })).toBeFocused()
  await press(page, 'ArrowRight', 'ArrowRight')
  await expect(planner.tables.getByRole('tab', { name: /^Request/ })).toBeFocused()
  await tabTo(page, /^Format$/)
  await tabTo(page, /^Download$/)
  const file = await planner.download(() => page.keyboard.press('Enter'))
  const rows = readCsv(file.text)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows).toContainEqual(
    expect.objectContaining({ 'Source address': '10.0.1.10', 'Destination address': '10.0.2.30', Protocol: 'TCP' }),
  )
})

test('the menus open, walk and close by keys and give the focus back', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const item = (name: string | RegExp) => page.getByRole('menu').getByRole('menuitem', { name })
  await planner.menu('Plan').focus()
  await page.keyboard.press('Enter')
  await expect(item('New plan')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(item('Open a file…')).toBeFocused()
  await page.keyboard.press('p')
  await expect(item('Paste a server list…')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('menu', { name: 'Edit' }).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(planner.menu('Edit')).toBeFocused()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(planner.menu('Review')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('n')
  await expect(item('Next link to review')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText(/VMM01/)
  // One stop for Tab.
  await planner.menu('Review').focus()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('menubar').locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(planner.menu('Review')).toBeFocused()
})

test('what is removed or switched off under the keyboard hands the focus on', async ({ planner, page }) => {
  await planner.visit()
  await planner.dragRole('SQL Server', 300, 200)
  await planner.undo.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Redo:/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'History' })).toBeFocused()

  await planner.machine('SQL01').click()
  const { inspector, tables } = planner
  await inspector.getByRole('button', { name: 'Remove SQL01', exact: true }).press('Enter')
  await expect(inspector.getByRole('button', { name: 'Add a member' })).toBeFocused()
  await inspector.getByRole('button', { name: 'Delete', exact: true }).press('Enter')
  await expect(page.getByRole('application', { name: 'Deployment drawing' })).toBeFocused()

  // Rows of a table come and go as it is scrolled: the table keeps the keys.
  await planner.openSample('Enterprise with a perimeter')
  await tables.getByRole('row').nth(1).getByRole('button').focus()
  await page.keyboard.press('End')
  await expect(tables.getByRole('row').last().getByRole('button')).toBeFocused()
  const region = tables.getByRole('region', { name: 'Flows' })
  await region.evaluate((element) => element.scrollTo(0, 0))
  await expect(region).toBeFocused()
})
