import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import { gridPlan } from './pages/gridPlan.ts'
import { readCsv } from './readCsv.ts'

test('a deployment is built, reviewed and exported in outline and tables alone', async ({ planner, page }) => {
  await planner.visit()
  await page.keyboard.press('Alt+2')
  const work = page.getByRole('main')
  const tree = work.getByRole('tree', { name: 'Outline' })
  await expect(tree).toBeFocused()
  const addZone = work.getByRole('button', { name: 'Zone', exact: true })
  const addMachine = work.getByRole('combobox', { name: 'Add a machine…' })
  const item = (name: RegExp) => tree.getByRole('treeitem', { name })

  // Zones and machines get their names as they come.
  await addZone.click()
  await page.keyboard.type('Management')
  await page.keyboard.press('Enter')
  await addMachine.selectOption({ label: 'VMM management server' })
  await page.keyboard.press('Enter')
  await addMachine.selectOption({ label: 'SQL Server' })
  await page.keyboard.press('Enter')
  await addZone.click()
  await page.keyboard.type('Fabric')
  await page.keyboard.press('Enter')
  await addMachine.selectOption({ label: 'Hyper-V host' })
  await page.keyboard.type('Rack 1')
  await page.keyboard.press('Enter')
  await work.getByRole('button', { name: 'Member', exact: true }).click()
  await page.keyboard.type('HV02')
  await page.keyboard.press('Enter')
  await expect(tree.getByRole('treeitem')).toHaveText([
    /Management/,
    /VMM01/,
    /SQL01/,
    /Fabric/,
    /Rack 1/,
    /Rack 1/,
    /HV02/,
  ])

  // A name is needed, and the old one stays while there is none.
  await expect(tree).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('F2')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  await expect(tree.getByRole('alert')).toHaveText('A zone needs a name.')
  await page.keyboard.press('Escape')
  await expect(item(/^Management/)).toBeVisible()

  // Typing jumps; links are drawn by the picker, and by the rules.
  await page.keyboard.type('vm')
  await work.getByRole('button', { name: 'Connect to…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /SQL01/ }).click()
  await expect(item(/^SQL01 link, 1 line, 1 to review/).first()).toBeVisible()
  await work.getByRole('button', { name: 'Connect for me…' }).click()
  await page.getByRole('button', { name: /^Add [0-9]+ links?$/ }).click()

  // Several roles, decisions and addresses are typed into tables.
  await page.keyboard.press('Alt+3')
  await work.getByRole('tab', { name: /^Machines/ }).click()
  const machines = work.getByRole('grid', { name: 'Machines' })
  await machines.getByRole('gridcell', { name: 'SQL Server', exact: true }).dblclick()
  await page.keyboard.type('sql, wsus')
  await page.keyboard.press('Enter')
  await expect(machines.getByRole('gridcell', { name: 'SQL Server, WSUS update server' })).toBeVisible()
  await machines
    .getByRole('row', { name: /Rack 1/ })
    .getByRole('gridcell')
    .nth(6)
    .click()
  await page.keyboard.press('t')
  await expect(machines.getByRole('row', { name: /Rack 1/ })).toContainText('Trusted domain')

  await work.getByRole('tab', { name: /^Members/ }).click()
  const members = work.getByRole('grid', { name: 'Members' })
  await members.getByRole('row', { name: /VMM01/ }).getByRole('gridcell').nth(1).click()
  await planner.paste('10.0.1.10\n10.0.1.20\n10.0.2.300\n10.0.2.12')
  await expect(work.getByText('3 cells filled. 1 cell refused: the old text stays.')).toBeVisible()
  await expect(members.getByRole('row', { name: /HV02/ })).toContainText('10.0.2.12')
  await members
    .getByRole('row', { name: /Rack 1 Rack 1/ })
    .getByRole('gridcell')
    .nth(1)
    .click()
  await expect(members.getByRole('alert')).toContainText('“10.0.2.300”')
  await page.keyboard.type('10.0.2.11')
  await page.keyboard.press('Enter')
  await expect(members.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(members.getByRole('row', { name: /HV02/ })).not.toContainText('10.0.2')
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+y')

  // What stands between the zones.
  await work.getByRole('tab', { name: /^Zones/ }).click()
  const zones = work.getByRole('grid', { name: 'Zones' })
  await zones
    .getByRole('row', { name: /Management/ })
    .getByRole('gridcell')
    .nth(1)
    .dblclick()
  await page.keyboard.type('10.0.1.0/24')
  await page.keyboard.press('Tab')
  await expect(zones.getByRole('combobox', { name: 'Trust of Management' })).toBeFocused()
  await page.keyboard.press('Escape')
  await work.getByRole('button', { name: 'Firewalls…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Firewalls between zones' })
  await dialog.getByRole('textbox', { name: 'Name of a new firewall' }).fill('FW-CORE')
  await page.keyboard.press('Enter')
  await dialog.getByRole('combobox', { name: 'Between Management and Fabric' }).selectOption('FW-CORE')
  await page.keyboard.press('Escape')

  // The review, by keys: all at once, then one line otherwise, with a reason.
  await work.getByRole('tab', { name: /^Flows/ }).click()
  const flows = work.getByRole('grid', { name: 'Flows' })
  await flows.focus()
  await page.keyboard.press('Control+Home')
  for (let right = 0; right < 6; right += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Shift+ArrowDown')
  await page.keyboard.press('r')
  await expect(flows.getByRole('gridcell', { name: 'to review' })).toHaveCount(0)
  const netbios = flows.getByRole('row', { name: /139/ })
  await netbios.getByRole('gridcell').nth(6).click()
  await page.keyboard.press('r')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('NetBIOS is off')
  await page.keyboard.press('Enter')
  await expect(netbios).toContainText('rejected')

  const file = await planner.exportRequest('CSV')
  expect(file.text).toContain('FW-CORE')
  const rows = readCsv(file.text).map(
    (row) => `${row['Source address']} > ${row['Destination address']} ${row.Protocol} ${row['Destination port']}`,
  )
  expect(rows).toContain('10.0.1.10 > 10.0.2.11 TCP 443')
  expect(rows).toContain('10.0.1.10 > 10.0.2.12 TCP 443')
  expect(rows.some((row) => row.endsWith(' 139'))).toBe(false)
})

test('the outline moves and removes by keys, and is the one selection of the page', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  await planner.machine('SQL01').click()
  await page.getByRole('button', { name: 'Outline', exact: true }).click()
  const tree = page.getByRole('main').getByRole('tree')
  await expect(tree.getByRole('treeitem', { selected: true })).toHaveText([/SQL01/])
  await tree.focus()
  await page.keyboard.press('ContextMenu')
  await expect(page.getByRole('menuitem', { name: /^Duplicate/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tree).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('heading', { name: '2 machines selected' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Move to zone…' }).selectOption('Perimeter')
  await expect(page.getByRole('button', { name: 'Undo: Move 2 to zone' })).toBeVisible()
  await expect(tree.getByRole('treeitem', { name: /^Perimeter/ }).first()).toContainText('4 machines')
  await tree.focus()
  await page.keyboard.press('Delete')
  await expect(tree.getByRole('treeitem', { name: /^SQL01/ })).toHaveCount(0)
  await page.keyboard.press('Alt+1')
  await page.getByRole('button', { name: 'Undo: Delete' }).click()
  await expect(planner.machine('SQL01, zone Perimeter')).toBeVisible()
})

test('three thousand machines are walked, searched and filled in both', async ({ planner, page }) => {
  await planner.visit()
  await planner.openFile('large.portolan.json', gridPlan(3000))
  await page.keyboard.press('Alt+2')
  const work = page.getByRole('main')
  const tree = work.getByRole('tree')
  await tree.focus()
  await page.keyboard.press('End')
  await expect(tree.getByRole('treeitem', { name: /^SQL01/ })).toBeInViewport()
  await page.keyboard.press('Home')
  await page.keyboard.type('hv2999')
  await expect(tree.getByRole('treeitem', { name: /^HV2999/ })).toBeInViewport()
  await page.keyboard.press('Alt+3')
  const grid = work.getByRole('grid', { name: 'Machines' })
  await expect(grid).toHaveAttribute('aria-rowcount', '3003')
  await expect(grid.getByRole('row', { name: /^HV2999/ })).toBeInViewport()
  await work.getByRole('searchbox', { name: 'Filter the rows' }).fill('hv29')
  await expect(grid).toHaveAttribute('aria-rowcount', '101')
  await grid.focus()
  await page.keyboard.press('Control+Home')
  for (let right = 0; right < 6; right += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Shift+ArrowDown')
  await planner.paste('Untrusted domain')
  await expect(work.getByText('100 cells filled.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo: Set domain relation of 100 rows' }).click()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in outline and tables, ${theme}`, async ({ planner, page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await planner.visit()
    await planner.openSample('Enterprise with a perimeter')
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).include('main').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    await page.keyboard.press('Alt+2')
    await page.getByRole('tree').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('F2')
    await check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+3')
    for (const tab of ['Flows', 'Machines']) {
      await page
        .getByRole('main')
        .getByRole('tab', { name: new RegExp(`^${tab}`) })
        .click()
      await check()
    }
    await page.getByRole('grid').focus()
    await page.keyboard.press('F2')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('grid').getByRole('alert')).toHaveText('A name is needed here.')
    await check()
  })
}
