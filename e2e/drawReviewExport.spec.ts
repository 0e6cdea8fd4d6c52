import { expect, test } from './fixtures.ts'
import { readCsv } from './readCsv.ts'

test('by pointer: draw three machines, review, export, read the CSV back', async ({ planner, page }) => {
  await planner.visit()
  await planner.dragRole('VMM management server', 150, 120)
  await planner.dragRole('Hyper-V host', 640, 120)
  await planner.dragRole('SQL Server', 150, 420)
  await expect(planner.machine('VMM01')).toBeVisible()

  await planner.machine('VMM01').click()
  await planner.inspector.getByRole('textbox', { name: 'Address of VMM01' }).fill('10.0.1.10')
  await planner.machine('HV01').click()
  await planner.inspector.getByRole('textbox', { name: 'Address of HV01' }).fill('10.0.2.11')
  await planner.inspector.getByRole('combobox', { name: 'Domain relation' }).selectOption('Trusted domain')
  await planner.machine('SQL01').click()
  await planner.inspector.getByRole('textbox', { name: 'Address of SQL01' }).fill('10.0.1.20')

  await planner.drawLink('VMM01', 'HV01')
  await expect(planner.link('VMM01', 'HV01')).toHaveText(/→ TCP 80, 135, 139, 443,.*445, 5985–5986 · ICMP/)
  await planner.drawLink('VMM01', 'SQL01')
  await expect(planner.link('VMM01', 'SQL01')).toHaveText(/TCP 1433/)

  await planner.link('VMM01', 'HV01').click()
  const lines = planner.inspector.getByRole('region', { name: 'VMM01 starts, HV01 listens' }).getByRole('listitem')
  await expect(lines).toHaveCount(8)
  await expect(lines.filter({ hasText: 'TCP 5986' })).toContainText('Cannot be changed')
  const netbios = lines.filter({ hasText: 'TCP 139' })
  await netbios.getByRole('button', { name: 'Reject TCP 139' }).click()
  await netbios.getByRole('button', { name: 'Note on TCP 139' }).click()
  const note = netbios.getByRole('textbox', { name: 'Note on TCP 139, text' })
  await note.fill('Not what was meant')
  // Escape takes back what was typed, and leaves the inspector only then.
  await note.press('Escape')
  await expect(note).toHaveValue('')
  await note.fill('NetBIOS is off')
  await planner.inspector.getByRole('button', { name: 'Mark all reviewed' }).click()
  await expect(netbios).toContainText('rejected')
  await expect(planner.inspector.getByText('8 of 8 reviewed')).toBeVisible()
  // A rejected line leaves the label and the request but stays in the table, struck through.
  await expect(planner.link('VMM01', 'HV01')).not.toHaveText(/139/)
  await expect(
    planner.tables
      .getByRole('row', { name: /TCP 139 .* rejected/ })
      .getByRole('cell')
      .first(),
  ).toHaveCSS('text-decoration-line', 'line-through')

  await page.keyboard.press('Escape')
  await planner.inspector.getByRole('textbox', { name: 'Requester' }).fill('Ada Lovelace')
  await planner.inspector.getByRole('textbox', { name: 'Ticket' }).fill('CHG-1')
  const file = await planner.exportRequest('CSV')
  expect(file.name).toBe('Untitled-plan.csv')
  const rows = readCsv(file.text)
  expect(rows).toHaveLength(8)
  const short = rows.map(
    (row) => `${row['Source address']} > ${row['Destination address']} ${row.Protocol} ${row['Destination port']}`,
  )
  expect(new Set(short)).toEqual(
    new Set([
      ...['80', '135', '443', '445', '5985', '5986'].map((port) => `10.0.1.10 > 10.0.2.11 TCP ${port}`),
      `10.0.1.10 > 10.0.2.11 ICMP ${rows.find((row) => row.Protocol === 'ICMP')?.['Destination port']}`,
      '10.0.1.10 > 10.0.1.20 TCP 1433',
    ]),
  )
  expect(new Set(rows.map((row) => row.Requester))).toEqual(new Set(['Ada Lovelace']))
  expect(new Set(rows.map((row) => row['Rule ID'])).size).toBe(8)
})

test('a link is drawn by click and click, and an impossible one says why', async ({ planner, page }) => {
  await planner.visit()
  await planner.dragRole('VMM management server', 150, 120)
  await planner.dragRole('SQL Server', 150, 420)
  const rim = async (name: string) => {
    const box = await planner.machine(name).boundingBox()
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) - 4 }
  }
  for (const name of ['VMM01', 'SQL01']) {
    const { x, y } = await rim(name)
    await page.mouse.click(x, y)
  }
  await expect(planner.link('VMM01', 'SQL01')).toBeVisible()
  await planner.drawLink('SQL01', 'VMM01')
  await expect(page.getByRole('alert')).toContainText('VMM01')
  await expect(page.getByRole('alert')).toContainText('SQL01')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('undo and redo walk through every change, and removing a machine comes back whole', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const flows = planner.tables.getByRole('tab', { name: /^Flows/ })
  const before = await flows.textContent()
  await planner.machine('VMM01').click()
  await page.keyboard.press('Delete')
  await expect(planner.machine('VMM01')).toHaveCount(0)
  await expect(planner.canvas.getByRole('button', { name: /VMM01 (to|and)/ })).toHaveCount(0)
  await expect(flows).not.toHaveText(before ?? '')
  await page.keyboard.press('Control+z')
  await expect(planner.machine('VMM01')).toBeVisible()
  await expect(flows).toHaveText(before ?? '')
  await page.keyboard.press('Control+Shift+z')
  await expect(planner.machine('VMM01')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo: Delete' }).click()
  await expect(flows).toHaveText(before ?? '')
})

test('a zone is drawn, a machine is dragged in and out, and moved by the menu', async ({ planner, page }) => {
  await planner.visit()
  await planner.dragRole('Zone', 300, 250)
  await planner.inspector.getByRole('textbox', { name: 'Name', exact: true }).fill('Perimeter')
  await planner.inspector.getByRole('textbox', { name: 'Networks (CIDR)' }).fill('172.16.4.0/24')
  await planner.inspector.getByRole('combobox', { name: 'Trust' }).selectOption('Perimeter or workgroup')
  await planner.dragRole('Hyper-V host', 300, 260)
  const zone = planner.inspector.getByRole('combobox', { name: 'Zone' })
  await expect(zone).toHaveValue('z1')
  await expect(planner.inspector.getByRole('combobox', { name: 'Domain relation' })).toContainText(
    'As its zone: Perimeter',
  )

  const box = await planner.machine('HV01').boundingBox()
  const from = { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 26 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 330, from.y + 150, { steps: 8 })
  await page.mouse.up()
  await expect(zone).toHaveValue('')
  await zone.selectOption('Perimeter')
  await expect(planner.machine('HV01, zone Perimeter')).toBeVisible()
})

test('the picker offers what the rules know, and all others when asked', async ({ planner, page }) => {
  await planner.visit()
  for (const [role, x, y] of [
    ['SQL Server', 150, 100],
    ['VMM management server', 150, 300],
    ['WSUS update server', 550, 300],
  ] as const) {
    await planner.dragRole(role, x, y)
  }
  await planner.machine('SQL01').click()
  await planner.inspector.getByRole('button', { name: 'Connect to…' }).click()
  const machines = page.getByRole('dialog').getByRole('listbox', { name: 'Machines' })
  await expect(machines.getByRole('option')).toHaveText([/VMM01/])
  await page.getByRole('checkbox', { name: /Show all: 1 more machine/ }).check()
  await expect(machines.getByRole('option')).toHaveText([/VMM01/, /WSUS01/])
  await machines.getByRole('option', { name: /WSUS01/ }).click()
  await expect(planner.link('SQL01', 'WSUS01')).toHaveText('no ports')
  await planner.tables.getByRole('tab', { name: /^Problems/ }).click()
  await expect(planner.tables.getByRole('button', { name: /^Warning.*SQL01.*WSUS01/ })).toBeVisible()
})
