import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { readCsv } from './readCsv.ts'

/** Three zones, 200 hosts of which eight stand in the perimeter, and a server that holds SQL Server and the library. */
const servers = [
  'name,address,role,zone',
  'VMM01,10.1.0.10,VMM server,Management',
  'DATA01,10.1.0.20,SQL Server + library server,Management',
  'ADMIN01,10.1.0.50,VMM console,Management',
  ...Array.from({ length: 192 }, (_, at) => `HV${at + 1},10.2.0.${at + 10},Hyper-V host,Fabric`),
  ...Array.from({ length: 8 }, (_, at) => `DMZ${at + 1},192.0.2.${at + 10},Hyper-V host,Perimeter`),
].join('\n')

test('from a pasted list of 203 servers to a consolidated CSV for each firewall in ten actions', async ({
  planner,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await planner.visit()
  await page.evaluate((text) => navigator.clipboard.writeText(text), servers)
  await planner.canvas.click({ position: { x: 20, y: 20 } })
  let actions = 0
  const act = async (action: Promise<unknown>) => {
    actions += 1
    await action
  }
  const downloads: Download[] = []
  page.on('download', (download) => downloads.push(download))

  await act(page.keyboard.press('Control+v'))
  await act(page.getByRole('button', { name: 'Add and connect' }).click())
  await act(page.getByRole('button', { name: 'Export request' }).click())
  await act(planner.tables.getByRole('button', { name: 'Firewalls…' }).click())
  await act(page.getByRole('textbox', { name: 'Name of a new firewall' }).fill('FW-CORE, FW-EDGE'))
  await page.keyboard.press('Enter')
  await act(page.getByRole('combobox', { name: 'Between Management and Fabric' }).selectOption('FW-CORE'))
  await act(page.getByRole('combobox', { name: 'Between Management and Perimeter' }).selectOption('FW-EDGE'))
  await act(page.keyboard.press('Escape'))
  await act(planner.tables.getByRole('checkbox', { name: 'A file for each firewall' }).check())
  await act(planner.tables.getByRole('button', { name: 'Download' }).click())
  expect(actions).toBeLessThanOrEqual(10)

  await expect.poll(() => downloads.length).toBe(2)
  const files = await Promise.all(
    downloads.map(async (download) => ({
      name: download.suggestedFilename(),
      rows: readCsv(await readFile(await download.path(), 'utf8')),
    })),
  )
  const core = files.find(({ name }) => name.includes('FW-CORE'))
  const edge = files.find(({ name }) => name.includes('FW-EDGE'))
  expect(new Set(core?.rows.map((row) => `${row['Source zone']} > ${row['Destination zone']}`))).toContain(
    'Management > Fabric',
  )
  expect(edge?.rows.every((row) => [row['Source zone'], row['Destination zone']].includes('Perimeter'))).toBe(true)
  // 192 hosts are one row for a port, not 192.
  const winrm = core?.rows.filter((row) => row['Destination port'] === '5985' && row['Source name']?.includes('VMM01'))
  expect(winrm).toHaveLength(1)
  expect(winrm?.[0]?.['Destination address']?.split('; ')).toHaveLength(192)
})
