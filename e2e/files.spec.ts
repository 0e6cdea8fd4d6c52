import { writeFile } from 'node:fs/promises'
import { lab as smallest } from '#plan/lab.test-support.ts'
import { expect, test } from './fixtures.ts'

/** The plan under a name that no sample has. */
const lab = { ...smallest, name: 'From a file' }

test('the smallest plan opens, is laid out, and saves to a file that opens again', async ({ planner, page }) => {
  await planner.visit()
  await planner.openPlan(JSON.stringify(lab))
  await expect(planner.machine('Rack 1')).toBeVisible()
  await expect(planner.link('VMM01', 'Rack 1')).toBeVisible()
  const saved = await planner.download(() => page.keyboard.press('Control+s'))
  expect(saved.name).toBe('From-a-file.portolan.json')
  expect(JSON.parse(saved.text)).toMatchObject({ name: 'From a file', links: lab.links })
  const copy = saved.text.replace('From a file', 'From a copy')
  await planner.openPlan(copy)
  const again = await planner.download(() => page.keyboard.press('Control+s'))
  expect(again.text).toBe(copy)
})

test('a file dropped on the window opens, a table as a server list; what was half typed stays with its plan, and an open dialog where it is', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'dropped.portolan.json', { type: 'application/json' }))
    return data
  }, JSON.stringify(lab))
  const drop = { dataTransfer: transfer }
  const name = page.getByRole('textbox', { name: 'Plan name' })
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog')
  await dialog.dispatchEvent('drop', drop)
  await expect(dialog.getByRole('alert')).toContainText('A dialog is open.')
  await page.keyboard.press('Escape')
  await expect(name).toHaveValue('Small lab')

  const owner = planner.inspector.getByRole('textbox', { name: 'Owner' })
  await owner.fill('Net')
  await planner.canvas.dispatchEvent('drop', drop)
  await expect(name).toHaveValue(lab.name)
  await expect(planner.machine('Rack 1')).toBeVisible()
  await expect(owner).toHaveValue('')
  await expect
    .poll(async () => (await planner.storedTexts()).map((text) => JSON.parse(text).request ?? {}))
    .toContainEqual({ owner: 'Net' })
  const table = 'name,address,role\nSQL09,10.9.9.1,SQL Server\n'
  const listed = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'servers.csv', { type: 'text/csv' }))
    return data
  }, table)
  await planner.canvas.dispatchEvent('drop', { dataTransfer: listed })
  await expect(page.getByRole('dialog', { name: 'Paste a server list' }).getByRole('textbox')).toHaveValue(table)
})

test('several plans stay in the browser and survive a reload', async ({ planner, page }) => {
  await planner.visit()
  await planner.openPlan(JSON.stringify(lab))
  await planner.openSample('Small lab')
  await expect(page.getByText('Kept once you change it')).toBeVisible()
  await planner.pick('Plan', /^From a file/)
  // The sample has a Rack 1, too.
  await expect(page.getByRole('textbox', { name: 'Plan name' })).toHaveValue('From a file')
  await planner.machine('Rack 1').click()
  await planner.inspector.getByRole('textbox', { name: 'Name', exact: true }).fill('Rack 7')
  await page.keyboard.press('Enter')
  await expect(planner.machine('Rack 7')).toBeVisible()
  await expect.poll(async () => (await planner.storedTexts()).join()).toContain('Rack 7')
  // The sample was only looked at, so it is not kept.
  expect(await planner.storedTexts()).toHaveLength(1)
  planner.reloads()
  await page.reload()
  await expect(planner.machine('Rack 7')).toBeVisible()
})

test('a plan is removed only after a question', async ({ planner, page }) => {
  await planner.visit()
  await planner.openPlan(JSON.stringify(lab))
  await expect.poll(async () => (await planner.storedTexts()).length).toBe(1)
  const ask = () => planner.pick('Plan', 'Remove this plan from the browser…')
  await ask()
  await page.getByRole('button', { name: 'Keep it' }).click()
  expect(await planner.storedTexts()).toHaveLength(1)
  await ask()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(planner.machine('Rack 1')).toHaveCount(0)
  await expect.poll(async () => (await planner.storedTexts()).length).toBe(0)
})

const refused: readonly [what: string, file: string | Buffer, says: RegExp][] = [
  ['not JSON', '{ "format": "portolan", ', /line 1, column 25/i],
  ['not a plan', '{"type":"excalidraw","elements":[]}', /Excalidraw/i],
  ['drawn with other rules', JSON.stringify({ ...lab, catalog: 'vmm-2031' }), /vmm-2031/],
  ['too new', JSON.stringify({ ...lab, version: 99 }), /99/],
  ['nested 100,000 deep', '['.repeat(100_000), /deep/],
  ['no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]), /UTF-8/],
]

for (const [what, file, says] of refused) {
  test(`a file that is ${what} is refused with one message, and the open plan stays`, async ({ planner, page }) => {
    await planner.visit()
    await planner.openSample('Small lab')
    await planner.openFile('bad.json', file)
    const message = page.getByRole('alert')
    await expect(message).toHaveCount(1)
    await expect(message).toContainText('“bad.json” could not be opened.')
    await expect(message).toContainText(says)
    await expect(page.getByRole('textbox', { name: 'Plan name' })).toHaveValue('Small lab')
    await expect(planner.machine('VMM01')).toBeVisible()
  })
}

test('a file of 51 million characters is refused', async ({ planner, page }, info) => {
  const path = info.outputPath('large.json')
  await writeFile(path, Buffer.alloc(51_000_000, 32))
  await planner.visit()
  await planner.openFile('large.json', path)
  await expect(page.getByRole('alert')).toContainText('51 MB')
})

test('a half broken file opens with its good items and lists what was left out', async ({ planner, page }) => {
  await planner.visit()
  const broken = {
    ...lab,
    machines: [
      ...lab.machines,
      { id: 'm3', name: 7 },
      { id: 'm4', name: 'FS01', roles: ['file-server', 'time-machine'], members: [] },
    ],
    links: [...lab.links, { id: 'l2', ends: ['m1', 'm9'] }],
  }
  await planner.openPlan(JSON.stringify(broken))
  const message = page.getByRole('alert')
  await expect(message).toContainText('$.machines[2]')
  await expect(message).toContainText('$.links[1]')
  await expect(planner.machine('FS01')).toBeVisible()
  await planner.tables.getByRole('tab', { name: /^Problems/ }).click()
  await expect(planner.tables.getByRole('button', { name: /^Error.*time-machine/ })).toBeVisible()
})

test('hostile names are shown as text', async ({ planner, page }) => {
  await planner.visit()
  const names = ['<script>alert(1)</script>', '"quoted"\nand broken', '\u202egnp.exe', 'x'.repeat(10_000), '=1+1']
  const hostile = {
    ...lab,
    name: '<img src=x onerror=alert(1)>',
    machines: names.map((name, index) => ({
      id: `m${index}`,
      name,
      roles: [index === 0 ? 'vmm-server' : 'hyperv-host'],
      members: [{ name, address: `10.0.0.${index + 1}` }],
    })),
    links: names.slice(1).map((_, index) => ({ id: `l${index + 1}`, ends: ['m0', `m${index + 1}`] })),
  }
  await planner.openPlan(JSON.stringify(hostile))
  await expect(planner.canvas.getByText('<script>alert(1)</script>').first()).toBeVisible()
  const file = await planner.exportRequest('CSV')
  expect(file.text).not.toMatch(/(^|,|\n)"?[=+\-@]/)
  await page.keyboard.press('Escape')
  await expect(planner.inspector.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible()
})
