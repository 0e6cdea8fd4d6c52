import { AxeBuilder } from '@axe-core/playwright'
import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const servers = `Name;Role;IP;Zone
VMM01;VMM server;10.0.1.10;Management
SQL01;;10.0.1.20;Management
ADMIN01;console;10.0.1.30;Management
HV01;Hyper-V host;10.0.2.11;Hosts
HV02;Hyper-V host;10.0.2.12;Hosts
PRINT01;;10.0.2.300;Hosts`

test('a server list becomes machines, zones and links in two steps, and goes by undo', async ({ planner, page }) => {
  await planner.visit()
  await page.getByRole('button', { name: 'Paste a server list…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Paste a server list' })
  await dialog.getByRole('textbox').fill(servers)
  await expect(dialog.getByRole('status')).toHaveText('6 rows understood, 1 in doubt')
  await expect(dialog.getByRole('combobox', { name: 'Role of SQL01' })).toHaveValue('sql-server')
  await expect(dialog.getByRole('row', { name: /PRINT01/ })).toContainText('No role was recognised.')
  await dialog.getByRole('checkbox', { name: 'Add PRINT01' }).uncheck()
  await dialog.getByRole('button', { name: 'Add 5 machines' }).click()
  await expect(dialog).toBeHidden()
  await expect(planner.machine('VMM01')).toBeVisible()
  await expect(planner.machine('PRINT01')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '5 machines selected' })).toBeVisible()

  await page.getByRole('button', { name: 'Connect for me' }).click()
  const proposals = page.getByRole('dialog', { name: 'Connect for me' })
  await expect(proposals.getByRole('listitem').filter({ hasText: 'Hyper-V host' }).first()).toContainText('2 links')
  await proposals.getByRole('checkbox', { name: /SQL Server/ }).uncheck()
  await proposals.getByRole('button', { name: /^Add [0-9]+ links$/ }).click()
  await expect(planner.link('VMM01', 'HV01')).toBeVisible()
  await expect(planner.link('VMM01', 'SQL01')).toHaveCount(0)

  await page.getByRole('button', { name: 'Undo: Connect for me' }).click()
  await expect(planner.link('VMM01', 'HV01')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo: Add servers' }).click()
  await expect(planner.machine('VMM01')).toHaveCount(0)
})

test('text pasted onto the canvas opens the list, with the role to put right', async ({ planner, page }) => {
  await planner.visit()
  await planner.paste('SQLVMM01,10.0.1.20\nHV01,10.0.2.11')
  const dialog = page.getByRole('dialog', { name: 'Paste a server list' })
  await expect(dialog.getByRole('row', { name: /SQLVMM01/ })).toContainText('guess from the name')
  await dialog.getByRole('combobox', { name: 'Role of SQLVMM01' }).selectOption({ label: 'SQL Server' })
  await dialog.getByRole('checkbox', { name: 'Add HV01' }).uncheck()
  // What is chosen stays while the list is put right, and passes to no other server.
  await dialog.getByRole('textbox').fill('OTHER01,10.0.1.19\nOTHER02,10.0.1.18\nSQLVMM01,10.0.1.21\nHV01,10.0.2.11')
  await expect(dialog.getByRole('combobox', { name: 'Role of SQLVMM01' })).toHaveValue('sql-server')
  await expect(dialog.getByRole('checkbox', { name: 'Add HV01' })).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Add 3 machines' }).click()
  await planner.machine('SQLVMM01').click()
  await expect(planner.inspector.getByRole('heading', { name: 'SQLVMM01' })).toBeVisible()
  await expect(planner.inspector).toContainText('SQL Server')
})

test('hosts exported from VMM become one machine for each cluster', async ({ planner, page }) => {
  await planner.visit()
  const flags = '"False","False"'
  const hosts = Array.from(
    { length: 24 },
    (_, at) => `"CL${at % 2}","HyperV",${flags},"hv${at}.corp.example","HV${at}"`,
  )
  await planner.paste(
    [
      '#TYPE Microsoft.SystemCenter.VirtualMachineManager.Host',
      '"HostCluster","VirtualizationPlatform","PerimeterNetworkHost","NonTrustedDomainHost","FQDN","ComputerName"',
      ...hosts,
    ].join('\r\n'),
  )
  const dialog = page.getByRole('dialog', { name: 'Paste a server list' })
  await expect(dialog).toContainText('hosts exported from VMM')
  await expect(dialog.getByRole('combobox', { name: 'Draw' })).toHaveValue('grouped')
  await dialog.getByRole('button', { name: 'Add 2 machines' }).click()
  await planner.machine('CL0').click()
  await expect(planner.inspector).toContainText('Members (12)')
  await expect(planner.inspector.getByRole('textbox', { name: 'Address of HV0' })).toHaveValue('hv0.corp.example')
})

test('members are pasted into a machine, from the button and into a field', async ({ planner, page }) => {
  await planner.visit()
  await planner.palette.getByRole('button', { name: 'Hyper-V host' }).click()
  await planner.inspector.getByRole('button', { name: 'Paste list…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Paste the members of/ })
  await dialog.getByRole('textbox').fill('10.0.2.11\tHV11\n10.0.2.12\tHV12\n10.0.2.999\tHV13')
  await expect(dialog.getByRole('status')).toHaveText('1 line in doubt')
  await expect(dialog.getByRole('checkbox', { name: 'Replace the member there is' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Add 3 members' }).click()
  await expect(planner.inspector).toContainText('Members (3)')
  await expect(planner.inspector.getByRole('textbox', { name: 'Address of HV12' })).toHaveValue('10.0.2.12')

  await planner.inspector.getByRole('textbox', { name: 'Address of HV11' }).focus()
  await planner.paste('HV21 10.0.2.21\nHV22 10.0.2.22')
  await expect(dialog.getByRole('checkbox', { name: /Replace/ })).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Add 2 members' }).click()
  await expect(planner.inspector).toContainText('Members (5)')
  await page.getByRole('button', { name: 'Undo: Paste members' }).click()
  await expect(planner.inspector).toContainText('Members (3)')
})

test('what is added is what stands in the field, also when the button is quicker than the preview', async ({
  planner,
  page,
}) => {
  await planner.visit()
  /** The rest of a text arrives and the button is pressed before the page has time for anything else. */
  const finish = (dialog: Locator, text: string) =>
    dialog.evaluate((element, all) => {
      const field = element.querySelector('textarea')
      const buttons = [...element.querySelectorAll('button')].filter(({ disabled }) => !disabled)
      const put = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      put?.call(field, all)
      field?.dispatchEvent(new Event('input', { bubbles: true }))
      buttons.at(-1)?.click()
    }, text)

  await page.getByRole('button', { name: 'Paste a server list…' }).click()
  const list = page.getByRole('dialog', { name: 'Paste a server list' })
  await list.getByRole('textbox').fill('HV0')
  await expect(list.getByRole('button', { name: 'Add 1 machine' })).toBeEnabled()
  await finish(list, 'HV01,10.0.2.11,Hyper-V host\nHV02,10.0.2.12,Hyper-V host')
  await expect(list).toHaveCount(0)
  await planner.machine('HV02').click()
  await expect(planner.inspector.getByRole('textbox', { name: 'Address of HV02' })).toHaveValue('10.0.2.12')

  await planner.inspector.getByRole('button', { name: 'Paste list…' }).click()
  const members = page.getByRole('dialog', { name: /^Paste the members of/ })
  await members.getByRole('textbox').fill('HV21, 10.0.2.21\nHV2')
  await expect(members.getByRole('button', { name: 'Add 2 members' })).toBeEnabled()
  await finish(members, 'HV21, 10.0.2.21\nHV22, 10.0.2.22')
  await expect(members).toHaveCount(0)
  await expect(planner.inspector.getByRole('textbox', { name: 'Address of HV22' })).toHaveValue('10.0.2.22')
})

test('a whole selection is connected to one machine', async ({ planner, page }) => {
  await planner.visit()
  await planner.paste('VMM01,10.0.1.10\nHV01,10.0.2.11\nHV02,10.0.2.12\nHV03,10.0.2.13')
  await page.getByRole('button', { name: 'Add 4 machines' }).click()
  await planner.machine('HV01').click()
  for (const name of ['HV02', 'HV03']) await planner.machine(name).click({ modifiers: ['Shift'] })
  await planner.inspector.getByRole('button', { name: 'Connect all of these to…' }).click()
  await page.getByRole('dialog').getByRole('option', { name: /VMM01/ }).click()
  await expect(page.getByText('3 links were added.')).toBeVisible()
  for (const name of ['HV01', 'HV02', 'HV03']) {
    await expect(
      planner.canvas.getByRole('button', { name: new RegExp(`^(VMM01|${name}) (to|and) (VMM01|${name})`) }),
    ).toHaveCount(1)
  }
  await page.getByRole('button', { name: 'Undo: Connect all' }).click()
  await expect(planner.canvas.getByRole('button', { name: /(to|and) HV03/ })).toHaveCount(0)
})

test('axe finds nothing in the dialogs for many machines', async ({ planner, page }) => {
  const check = async (dialog: string) => {
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze()
    expect(
      violations.map(({ id, nodes }) => `${dialog}: ${id} at ${nodes.map(({ target }) => target).join(' | ')}`),
    ).toEqual([])
  }
  await planner.visit()
  await planner.paste(servers)
  await check('Paste a server list')
  await page.getByRole('button', { name: 'Add 6 machines' }).click()
  await page.getByRole('button', { name: 'Connect for me' }).click()
  await check('Connect for me')
  await page.keyboard.press('Escape')
  await planner.machine('HV01').click()
  await planner.inspector.getByRole('textbox', { name: 'Address of HV01' }).focus()
  await planner.paste('HV01,10.0.2.11\nHV02')
  await check('Paste the members of HV01')
})
