import { expect, test } from './fixtures.ts'
import { portolan, savedPlan } from './pages/portolan.ts'

test('“May A talk to B?” is answered as on the command line, with rule, article row and decision', async ({
  planner,
  page,
}, info) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  const path = await savedPlan(planner, info)
  const told = (...argv: string[]) =>
    portolan('query', path, ...argv)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')

  await planner.machine('VMM-HA').click()
  await page.keyboard.press('q')
  const dialog = page.getByRole('dialog', { name: 'May A talk to B?' })
  await expect(dialog.getByRole('combobox', { name: 'From' })).toHaveValue('VMM-HA')
  await dialog.getByRole('combobox', { name: 'To' }).fill('10.20.16.11')
  await dialog.getByRole('textbox', { name: 'Port' }).fill('443')
  await page.keyboard.press('Enter')
  const answer = dialog.getByRole('status')
  const yes = told('--from', 'VMM-HA', '--to', '10.20.16.11', '--port', '443')
  expect(yes[0]).toBe('Yes: VMM-HA to 10.20.16.11 on port 443.')
  for (const line of yes) await expect(answer).toContainText(line)
  await expect(answer).toContainText('To review')

  await dialog.getByRole('textbox', { name: 'Port' }).fill('3389')
  await page.keyboard.press('Enter')
  await expect(answer).toContainText(told('--from', 'VMM-HA', '--to', '10.20.16.11', '--port', '3389')[0] ?? 'none')
  const to = dialog.getByRole('combobox', { name: 'To' })
  await to.fill('10.9.9.9')
  await page.keyboard.press('Enter')
  await expect(to).toHaveAccessibleDescription('The plan has no machine, member or address “10.9.9.9”.')
  await to.fill('SQL01')
  await dialog.getByRole('textbox', { name: 'Port' }).fill('1433')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Show the link' }).click()
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText('VMM-HA ↔ SQL01')
})
