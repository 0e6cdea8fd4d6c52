import { expect, test } from './fixtures.ts'
import { press, tabTo } from './pages/keys.ts'
import { readCsv } from './readCsv.ts'

test('only what crosses a boundary is asked for, by rule, in fewest rows or flow by flow', async ({
  planner,
  page,
}) => {
  await planner.openRequestOf('Enterprise with a perimeter')
  const summary = planner.tables.getByText(/^\d+ flows → \d+ rows/)
  await expect(summary).toHaveText(/→ 2\d rows/)
  await expect(planner.tables.getByText(/^Left out: \d+ flows inside a zone\.$/)).toBeVisible()

  await planner.listRows('Fewest rows')
  await expect(summary).toHaveText(/→ \d rows \(at least \d\)/)
  const rules = readCsv((await planner.exportRequest('CSV', 'By rule')).text)
  const flows = readCsv((await planner.exportRequest('CSV', 'Single flows')).text)
  expect(rules.length).toBeLessThan(flows.length / 5)
  for (const row of flows) expect(row['Source zone']).not.toBe(row['Destination zone'])
  const spelt = rules.flatMap((row) =>
    (row['Source address'] ?? '')
      .split('; ')
      .flatMap((source) =>
        (row['Destination address'] ?? '')
          .split('; ')
          .flatMap((destination) =>
            (row['Destination port'] ?? '')
              .split('; ')
              .map((port) => `${source} ${destination} ${row.Protocol} ${port}`),
          ),
      ),
  )
  const single = flows.map(
    (row) => `${row['Source address']} ${row['Destination address']} ${row.Protocol} ${row['Destination port']}`,
  )
  expect(new Set(spelt)).toEqual(new Set(single))

  await planner.listRows('By rule')
  const options = planner.tables.getByRole('button', { name: /^Options/ })
  await options.click()
  await planner.tables.getByRole('checkbox', { name: 'Include what crosses no firewall' }).check()
  await page.keyboard.press('Escape')
  await expect(options).toBeFocused()
  await expect(options).toHaveText('Options1')
  await expect(planner.tables.getByText(/^Left out/)).toHaveCount(0)
  const all = readCsv((await planner.exportRequest('CSV', 'Single flows')).text)
  expect(all.length).toBeGreaterThan(flows.length)
})

test('firewalls between zones part the request; a zone pair without one asks for nothing', async ({
  planner,
  page,
}) => {
  await planner.openRequestOf('Enterprise with a perimeter')
  await planner.tables.getByRole('button', { name: 'Firewalls…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Firewalls between zones' })
  await dialog.getByRole('textbox', { name: 'Name of a new firewall' }).fill('FW-EDGE')
  await page.keyboard.press('Enter')
  await dialog.getByRole('combobox', { name: 'Between Management and Perimeter' }).selectOption('FW-EDGE')
  await dialog.getByRole('combobox', { name: 'Between Management and Fabric' }).selectOption('no firewall here')
  await page.keyboard.press('Escape')
  await expect(planner.tables.getByText(/^Left out: .* where no firewall stands\.$/)).toBeVisible()
  await planner.tables.getByRole('combobox', { name: 'Firewall' }).selectOption('FW-EDGE')
  const rows = readCsv((await planner.exportRequest('CSV', 'By rule')).text)
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(new Set([row['Source zone'], row['Destination zone']])).toEqual(new Set(['Management', 'Perimeter']))
    expect(row.Comment).toContain('Firewall: FW-EDGE.')
  }
})

test('what was marked as requested is not asked for again: the next request holds the changes', async ({
  planner,
  page,
}) => {
  await planner.openRequestOf('Enterprise with a perimeter')
  await planner.tables.getByRole('button', { name: 'Mark as requested…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Mark as requested' })
  await dialog.getByLabel('Date').fill('2026-10-01')
  await dialog.getByLabel('Note').fill('CHG-1')
  await dialog.getByRole('button', { name: /^Mark \d+ rows as requested$/ }).click()
  await planner.listRows('Changes')
  await expect(planner.tables.getByText(/^0 to add, 0 to remove, 2\d the same$/)).toBeVisible()

  await planner.machine('LB01').click()
  await page.keyboard.press('Delete')
  await expect(planner.tables.getByText(/^0 to add, [1-9]\d* to remove, \d+ the same$/)).toBeVisible()
  const rows = readCsv((await planner.exportRequest('CSV', 'Changes')).text)
  expect(new Set(rows.map((row) => row.Change))).toEqual(new Set(['Remove']))
  expect(new Set(rows.map((row) => row['Destination address']))).toEqual(new Set(['192.0.2.5']))
  expect(rows[0]?.Justification).toBe('Not needed any more; it was requested on 2026-10-01.')

  await planner.tables.getByRole('button', { name: 'Mark as requested…' }).click()
  await expect(dialog.getByRole('list', { name: 'Requests handed over' }).getByRole('listitem')).toHaveText(
    /2026-10-01.*Virtualisation team.*CHG-1.*baseline/,
  )
})

test('an earlier CSV is read back as the baseline, and any other is refused', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const file = await planner.exportRequest('CSV', 'By rule')
  const dialog = page.getByRole('dialog', { name: 'Mark as requested' })
  const read = async (name: string, text: string) => {
    await planner.tables.getByRole('button', { name: 'Mark as requested…' }).click()
    const choosing = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Read an earlier CSV…' }).click()
    await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  }
  await read('other.csv', 'a,b\n1,2\n')
  await expect(page.getByRole('alert')).toContainText('other.csv cannot be the baseline.')
  await page.keyboard.press('Escape')
  await read(file.name, file.text)
  await expect(dialog).toHaveCount(0)
  await planner.listRows('Changes')
  await expect(planner.tables.getByText(/^0 to add, 0 to remove, \d+ the same$/)).toBeVisible()
})

test('the canvas shows what is new and what goes while the changes are listed', async ({ planner }) => {
  await planner.openRequestOf('Small lab')
  await planner.markAsRequested()
  const mark = (word: string) => planner.canvas.getByText(word, { exact: true })
  await expect(mark('+ new')).toHaveCount(0)
  await planner.inspector.getByRole('combobox', { name: 'Legacy agent ports' }).selectOption('Drop')
  await expect(mark('− going')).toHaveCount(1)
  await planner.link('VMM01', 'Rack 1').click()
  await planner.inspector.getByRole('button', { name: /Add the pack “RPC dynamic ports”/ }).click()
  await expect(mark('± changed')).toHaveCount(1)
  await planner.listRows('By rule')
  await expect(mark('± changed')).toHaveCount(0)
})

test('by keyboard alone a row is walked to and chosen, and its details say what holds without them', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.inspector.getByRole('textbox', { name: 'Owner' }).fill('Team')
  await planner.tables.getByRole('tab', { name: /^Request/ }).click()
  const rows = planner.tables.getByRole('table', { name: 'Request lines' }).locator('tbody').getByRole('row')
  await expect(rows.first()).toBeVisible()
  await tabTo(page, /^VMM01 10/)
  await press(page, 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(rows.nth(2).getByRole('button').first()).toBeFocused()
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('VMM01 ↔ Rack 1')
  await press(page, 'ArrowRight', 'End')
  await expect(rows.last().getByRole('button').last()).toBeFocused()
  await press(page, 'Enter')

  const dialog = page.getByRole('dialog')
  const owner = dialog.getByRole('textbox', { name: 'Owner' })
  await owner.fill('Hosts')
  await press(page, 'Enter', 'Escape', 'Enter')
  await expect(owner).toHaveValue('Hosts')
  await owner.fill('')
  await press(page, 'Enter')
  await expect(owner).toHaveAccessibleDescription('Inherited: Team')
  await expect(dialog.locator('[data-said]')).toHaveText('Set owner')

  await dialog.getByRole('textbox', { name: 'Needed from' }).fill('2026-12-01')
  await dialog.getByRole('textbox', { name: 'Expires' }).fill('2026-11-01')
  await press(page, 'Enter')
  const refusal = dialog.getByRole('alert')
  await expect(refusal).toContainText('cannot expire on 2026-11-01')
  const first = await refusal.elementHandle()
  await press(page, 'Enter')
  // Said again: another element tells it anew.
  await expect.poll(async () => first?.evaluate((element) => element.isConnected)).toBe(false)
  await expect(refusal).toContainText('cannot expire on 2026-11-01')
})
