import { expect, test } from './fixtures.ts'

test('an address that is none is refused with the reason, and nothing is lost', async ({ planner }) => {
  await planner.visit()
  await planner.dragRole('SQL Server', 300, 200)
  const address = planner.inspector.getByRole('textbox', { name: 'Address of SQL01' })
  await address.fill('10.0.1.20')
  await address.press('Enter')
  for (const wrong of ['1', '127.1', '010.0.0.1', '10.0.0.1/33']) {
    await address.fill(wrong)
    await address.press('Enter')
    await expect(planner.inspector.getByRole('alert')).toContainText(/\S.*\./)
    await expect(address).toHaveAttribute('aria-invalid', 'true')
    // Asked for again, the reason that stands there already is said.
    const reason = (await planner.inspector.getByRole('alert').textContent())?.trim() ?? ''
    await address.press('Enter')
    await expect(planner.said).toContainText(reason)
    // The plan keeps the address it had; Escape brings it back.
    await expect(planner.canvas.getByText('SQL Server · 10.0.1.20')).toBeVisible()
    await address.press('Escape')
    await expect(address).toHaveValue('10.0.1.20')
    await expect(planner.inspector.getByRole('alert')).toHaveCount(0)
  }
})

test('a host in a network is taken as the network only after asking', async ({ planner }) => {
  await planner.visit()
  await planner.dragRole('SQL Server', 300, 200)
  const address = planner.inspector.getByRole('textbox', { name: 'Address of SQL01' })
  await address.fill('10.0.0.5/24')
  await address.press('Enter')
  await expect(planner.canvas.getByText('SQL Server · no address')).toBeVisible()
  await planner.inspector.getByRole('button', { name: 'Use 10.0.0.0/24' }).click()
  await expect(address).toHaveValue('10.0.0.0/24')
  await expect(planner.canvas.getByText('SQL Server · 10.0.0.0/24')).toBeVisible()
})

test('a network of a zone is judged alike', async ({ planner }) => {
  await planner.visit()
  await planner.dragRole('Zone', 300, 200)
  const networks = planner.inspector.getByRole('textbox', { name: 'Networks (CIDR)' })
  await networks.fill('10.0.1.0/24, 10.0.2.9/24')
  await networks.press('Enter')
  await expect(planner.inspector.getByRole('alert')).toContainText('10.0.2.9/24')
  await planner.inspector.getByRole('button', { name: 'Use 10.0.2.0/24' }).click()
  await expect(networks).toHaveValue('10.0.1.0/24, 10.0.2.0/24')
})

test('ports outside 1–65535 and 5986 are refused; another port reaches every flow at once', async ({ planner }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const port = planner.inspector.getByRole('textbox', { name: /WS-Management|control/i }).first()
  for (const wrong of ['0', '65536', '5986', 'many', '-1', '80-90']) {
    await port.fill(wrong)
    await port.press('Enter')
    await expect(planner.inspector.getByRole('alert')).toContainText(/\S.*\./)
    await port.press('Escape')
  }
  await expect(planner.link('VMM01', 'Rack 1')).toHaveText(/5985–5986/)
  await port.fill('15985')
  await port.press('Enter')
  await expect(planner.link('VMM01', 'Rack 1')).toHaveText(/5986, 15985/)
})

test('a choice narrows the request, a pack widens it, and both say so on the link', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.inspector.getByRole('combobox', { name: 'Legacy agent ports' }).selectOption('Drop')
  await expect(planner.link('VMM01', 'Rack 1')).not.toHaveText(/139/)
  await planner.link('VMM01', 'Rack 1').click()
  await expect(planner.inspector.getByText(/Left out: TCP 80, TCP 139/)).toBeVisible()
  await planner.inspector.getByRole('button', { name: /Add the pack “RPC dynamic ports”/ }).click()
  await expect(planner.link('VMM01', 'Rack 1')).toHaveText(/49152–65535/)
  await page.keyboard.press('Control+z')
  await expect(planner.link('VMM01', 'Rack 1')).not.toHaveText(/49152/)
})

test('the theme is chosen and remembered', async ({ planner, page }) => {
  await planner.visit()
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await page.getByRole('button', { name: 'Theme: as the system' }).click()
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
  const dark = await background()
  expect(dark).not.toBe(light)
  planner.reloads()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
  expect(await background()).toBe(dark)
})

test('a text refused while something else is clicked is told, not swallowed', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.machine('ADMIN01').click()
  await planner.inspector.getByRole('textbox', { name: 'Address of ADMIN01' }).fill('10.0.0.1/33')
  await planner.machine('SQL01').click()
  const message = page.getByRole('alert')
  await expect(message).toContainText('the address of ADMIN01')
  await expect(message).toContainText('0 to 32')
})

test('after Enter, undo in the field is the plan’s undo', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.machine('ADMIN01').click()
  const name = planner.inspector.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('ADMIN07')
  await name.press('Enter')
  await expect(planner.machine('ADMIN07')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(planner.machine('ADMIN01')).toBeVisible()
  await expect(name).toHaveValue('ADMIN01')
})

test('a name cannot be emptied, and a rule cannot expire before it is needed', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.inspector.getByRole('textbox', { name: 'Needed from' }).fill('2026-12-01')
  await planner.inspector.getByRole('textbox', { name: 'Expires' }).fill('2026-11-01')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('cannot expire on 2026-11-01')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await planner.machine('SQL01').click()
  const name = planner.inspector.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('  ')
  await name.press('Enter')
  await expect(page.getByRole('alert')).toContainText('SQL01 needs a name.')
  await expect(planner.machine('SQL01')).toBeVisible()
  await name.press('Escape')
  await name.fill('SQL02')
  await name.press('Enter')
  // The refusal goes with the next edit.
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what an input method composes is taken by it, and by no field, list or key of the page', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.dragRole('SQL Server', 300, 200)
  const keyboard = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  const name = planner.inspector.getByRole('textbox', { name: 'Name', exact: true })
  await name.selectText()
  await compose('すく')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(name).toHaveValue('すく')
  await expect(planner.machine('SQL01')).toBeVisible()
  await keyboard.send('Input.insertText', { text: '主' })
  await page.keyboard.press('Enter')
  await expect(planner.machine('主')).toBeVisible()

  await page.keyboard.press('Control+k')
  await compose('すべ')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Find a command' })).toHaveValue('すべ')
})
