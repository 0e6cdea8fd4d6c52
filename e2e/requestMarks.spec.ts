import { expect, test } from './fixtures.ts'
import { readCsv } from './readCsv.ts'

const twoVersions = JSON.stringify({
  format: 'portolan',
  version: 1,
  catalog: 'vmm-2016',
  name: 'Two versions',
  zones: [],
  machines: [
    { id: 'm1', name: 'VMM01', roles: ['vmm-server'], members: [{ name: 'VMM01', address: '10.0.1.10' }] },
    {
      id: 'm2',
      name: 'Rack 1',
      roles: ['hyperv-host'],
      members: [
        { name: 'HV01', address: '10.0.2.11' },
        { name: 'HV02', address: '2001:db8::2' },
      ],
    },
  ],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
})

test('what joins IPv4 and IPv6 is a problem, and marked as not possible in table and file', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openPlan(twoVersions)
  await planner.tables.getByRole('tab', { name: /^Problems/ }).click()
  await expect(
    planner.tables.getByText(/VMM01 – Rack 1 cannot work: no packet goes from 10\.0\.1\.10 to/),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Export request' }).click()
  await expect(planner.tables.getByText(/\d+ join IPv4 and IPv6, which is not possible/)).toBeVisible()
  await expect(planner.tables.getByText('! Not possible').first()).toBeVisible()
  const rows = readCsv((await planner.exportRequest('CSV', 'By rule')).text)
  const marked = rows.filter((row) => [row['Source address'], row['Destination address']].includes('2001:db8::2'))
  expect(marked.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.Action).toBe(marked.includes(row) ? 'None' : 'Allow')
})

test('what goes with a removed link is listed, and leads to the machines that still stand', async ({
  planner,
  page,
}) => {
  await planner.openRequestOf('Small lab')
  await planner.markAsRequested()
  const count = planner.tables.getByText(/^\d+ of the \d+ going rows have no link on the canvas any more$/)
  await expect(planner.tables.getByText(/^0 to add, 0 to remove/)).toBeVisible()
  await expect(count).toHaveCount(0)
  await planner.link('VMM01', 'Rack 1').click()
  await page.keyboard.press('Delete')
  await count.click()
  const list = planner.tables.getByRole('list', { name: 'Going rows without a link' })
  await list.getByRole('button').first().click()
  await expect(planner.inspector.getByRole('heading', { name: '2 machines selected' })).toBeVisible()
})

test('copying says so', async ({ planner, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await planner.openRequestOf('Small lab')
  await planner.tables.getByRole('button', { name: 'Copy' }).click()
  // For a moment, to the ear and to the eye at once.
  const told = planner.tables.filter({ has: page.getByRole('status').getByText('Copied to the clipboard.') })
  await expect(told.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Rule ID')
  await expect(planner.tables.getByRole('button', { name: 'Copy', exact: true })).toBeVisible()
})

test('copying that the browser refuses says why', async ({ planner, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'))
  await planner.openRequestOf('Small lab')
  await planner.tables.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByRole('alert')).toContainText('The text could not be copied.')
  await expect(page.getByRole('alert')).toContainText('only pages from https or from this computer')
  await expect(planner.tables.getByRole('button', { name: 'Copied' })).toHaveCount(0)
})
