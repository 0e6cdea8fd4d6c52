import { expect, test } from './fixtures.ts'
import { checkForEveryone } from './pages/everyone.ts'

const ownPack = {
  id: 'our-backup',
  name: 'Our backup',
  source: 'Backup team, runbook 7',
  rules: [
    {
      id: 'report',
      initiator: 'hyperv-host',
      listener: 'vmm-server',
      transport: 'tcp',
      port: 6106,
      service: 'Backup',
      channel: 'backup',
      purpose: 'The backup agent on the host reports to its server.',
    },
  ],
}

/** A VMM server with an undecided host, WSUS and BMC. */
const undecided = {
  format: 'portolan',
  version: 1,
  catalog: 'vmm-2016',
  name: 'Undecided',
  machines: [
    { id: 'v', name: 'VMM01', roles: ['vmm-server'], members: [{ name: 'VMM01', address: '10.0.1.10' }] },
    { id: 'h', name: 'HV01', roles: ['hyperv-host'], members: [{ name: 'HV01', address: '10.0.2.11' }] },
    { id: 'w', name: 'WSUS01', roles: ['wsus-server'], members: [{ name: 'WSUS01', address: '10.0.3.1' }] },
    { id: 'b', name: 'BMC01', roles: ['bmc'], members: [{ name: 'BMC01', address: '10.0.4.1' }] },
  ],
  links: [
    { id: 'l1', ends: ['v', 'h'] },
    { id: 'l2', ends: ['v', 'w'] },
    { id: 'l3', ends: ['v', 'b'] },
  ],
}

test.beforeEach(async ({ planner }) => {
  await planner.visit()
  await planner.openPlan(JSON.stringify(undecided))
  await expect(planner.machine('HV01')).toBeVisible()
})

test('a pack brings its roles to the palette, and its ports to the links of their machines', async ({
  planner,
  page,
}) => {
  const role = planner.palette.getByRole('button', { name: /^Domain controller/ })
  await expect(role).toHaveCount(0)
  const pack = planner.inspector.getByRole('checkbox', { name: /^Directory and DNS/ })
  await pack.check()
  await role.click()
  await expect(planner.machine('DC01')).toBeVisible()
  await planner.inspector.getByRole('button', { name: 'Connect to…' }).click()
  await page.getByRole('dialog').getByRole('option', { name: /HV01/ }).click()
  await expect(planner.inspector.getByText('TCP 3268', { exact: true })).toBeVisible()
  await expect(planner.inspector.getByText('From the pack “Directory and DNS”.').first()).toBeVisible()
  // With the pack off the machine stays what it is; only its ports go.
  await page.getByRole('button', { name: 'Plan details' }).click()
  await pack.uncheck()
  await expect(role).toHaveCount(0)
  await planner.machine('DC01').click()
  await expect(planner.inspector.getByText('Domain controller').first()).toBeVisible()
  await expect(planner.inspector.getByText('(unknown)')).toHaveCount(0)
})

test('an own pack is loaded from a file, and a broken one says where it is broken', async ({ planner, page }) => {
  const load = async (name: string, content: unknown) => {
    const choosing = page.waitForEvent('filechooser')
    await planner.inspector.getByRole('button', { name: 'Load a pack from a file…' }).click()
    const buffer = Buffer.from(JSON.stringify(content))
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer })
  }
  await load('broken.json', { ...ownPack, rules: [{ ...ownPack.rules[0], listener: 'toaster' }] })
  const notice = page.getByText('“broken.json” is not a pack that can be used.')
  await expect(notice).toBeVisible()
  await expect(page.getByText(/\$\.rules\[0\].*toaster/)).toBeVisible()
  await page.getByRole('button', { name: /Dismiss/ }).click()

  await load('backup.json', ownPack)
  await expect(planner.inspector.getByRole('checkbox', { name: /^Our backup/ })).toBeChecked()
  const csv = await planner.exportRequest('CSV')
  expect(csv.text).toContain('Our backup: Backup team, runbook 7')
  await page.getByRole('button', { name: 'Undo: Load the pack Our backup' }).click()
  await expect(planner.inspector.getByRole('checkbox', { name: /^Our backup/ })).toHaveCount(0)
})

test('a choice says what each option would change before it is picked', async ({ planner }) => {
  await planner.machine('HV01').click()
  const effects = planner.inspector.getByRole('list', { name: 'What Domain relation would change' })
  await expect(effects.getByRole('listitem')).toHaveText([
    /^Trusted domain.*Removes TCP 443\..*−1 line$/,
    /^Perimeter or workgroup.*Removes TCP 80, TCP 135, TCP 139, TCP 445, TCP 5985\..*−5 lines$/,
  ])
  const before = await planner.tables.getByRole('tab', { name: /^Flows/ }).textContent()
  await planner.inspector.getByRole('combobox', { name: 'Domain relation' }).selectOption('Trusted domain')
  await expect(effects.getByRole('listitem').first()).toHaveText(/^Undecided.*Adds TCP 443\..*\+1 line$/)
  const count = Number(/[0-9]+/.exec(before ?? '')?.[0])
  await expect(planner.tables.getByRole('tab', { name: /^Flows/ })).toContainText(String(count - 1))
})

test('decisions stand in one list, and least privilege is one step with a preview', async ({ page }) => {
  const button = page.getByRole('button', { name: /^Decisions/ })
  await expect(button).toHaveText(/6 open/)
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'Decisions' })
  const protocol = dialog.getByRole('combobox', { name: 'BMC protocol: BMC01' })
  await expect(protocol.getByRole('option')).toHaveText(['Undecided', 'IPMI or DCMI (−1 line)', 'SMASH (−1 line)'])
  await protocol.selectOption({ label: 'IPMI or DCMI (−1 line)' })
  await expect(protocol).toHaveValue('ipmi')

  await dialog.getByRole('button', { name: 'Least privilege…' }).click()
  const preview = page.getByRole('dialog', { name: 'Least privilege' })
  await expect(preview.getByRole('list', { name: 'Decisions to be made' }).getByRole('listitem')).toHaveText([
    /^Legacy agent ports: Drop · the whole plan/,
    /^WSUS web site: Site of its own · WSUS01/,
    /^WSUS SSL: With SSL · WSUS01/,
  ])
  const lines = preview.getByRole('list', { name: 'Lines that go' }).getByRole('listitem')
  await expect(lines).toHaveText([
    /TCP 80VMM01 → HV01/,
    /TCP 139VMM01 → HV01/,
    /TCP 80VMM01 → WSUS01/,
    /TCP 443VMM01 → WSUS01/,
    /TCP 8530VMM01 → WSUS01/,
  ])
  await preview.getByRole('button', { name: 'Apply: 5 lines fewer' }).click()
  await expect(button).toHaveText(/2 open/)
  await page.getByRole('button', { name: 'Undo: Least privilege' }).click()
  // The BMC's protocol was a step of its own and stays.
  await expect(button).toHaveText(/5 open/)
})

test('a link takes a flow of its own, with a reason, and refuses one that opens any port', async ({ planner }) => {
  await planner.link('VMM01', 'HV01').click()
  await planner.inspector.getByRole('button', { name: 'Add a flow of your own' }).click()
  const form = planner.inspector.getByRole('form', { name: 'A flow of your own' })
  await form.getByRole('textbox', { name: 'Service' }).fill('NRPE')
  await form.getByRole('textbox', { name: 'Reason' }).fill('The monitoring of the network team.')
  await form.getByRole('textbox', { name: 'Destination port' }).fill('1-65535')
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(form.getByRole('alert')).toHaveText('Firewalls read its range as any port.')
  await form.getByRole('textbox', { name: 'Destination port' }).fill('5666')
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(planner.inspector.getByText('TCP 5666', { exact: true }).first()).toBeVisible()
  const csv = await planner.exportRequest('CSV')
  expect(csv.text).toContain('Added by hand')
  expect(csv.text).toContain('The monitoring of the network team.')
})

test('decisions, packs and own flows suit everyone, in either theme', async ({ planner, page }) => {
  test.slow()
  await planner.inspector.getByRole('checkbox', { name: /^Directory and DNS/ }).check()
  await planner.inspector.getByRole('checkbox', { name: /^IPAM/ }).check()
  await checkForEveryone(page, 'packs and their roles')
  await page.getByRole('button', { name: /^Decisions/ }).click()
  await checkForEveryone(page, 'decisions')
  await page.getByRole('button', { name: 'Least privilege…' }).click()
  await checkForEveryone(page, 'least privilege')
  await page.keyboard.press('Escape')
  await planner.link('VMM01', 'HV01').click()
  await planner.inspector.getByRole('button', { name: 'Add a flow of your own' }).click()
  await planner.inspector.getByRole('button', { name: 'Add', exact: true }).click()
  await checkForEveryone(page, 'own flow')
})

test('VMM cannot push its agent to a host in the perimeter, and the field says why', async ({ planner }) => {
  await planner.machine('HV01').click()
  const agent = planner.inspector.getByRole('combobox', { name: 'Agent installation' })
  const push = agent.getByRole('option', { name: 'VMM pushes it' })
  await expect(push).toBeEnabled()
  await planner.inspector.getByRole('combobox', { name: 'Domain relation' }).selectOption('Perimeter or workgroup')
  await expect(push).toBeDisabled()
  await expect(agent).toHaveAccessibleDescription(
    /“VMM pushes it” is not possible: A host in the perimeter or a workgroup has its agent installed locally\.$/,
  )
  await agent.selectOption('Installed locally')
  await expect(agent).toHaveValue('local')
})
