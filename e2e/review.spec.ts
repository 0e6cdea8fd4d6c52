import { expect, test } from './fixtures.ts'

test('a whole plan is reviewed by keys alone', async ({ planner, page }) => {
  await planner.visit()
  await page.getByRole('button', { name: /^Enterprise with a perimeter/ }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Plan name' })).toHaveValue('Enterprise with a perimeter')
  const bar = page.getByRole('region', { name: 'Review', exact: true })
  const progress = bar.getByRole('status')
  const chosen = planner.inspector.getByRole('heading', { level: 2 })
  await page.keyboard.press(']')
  await expect(progress).toHaveText('0 of 13 links reviewed')
  await expect(chosen).toHaveText('VMM-HA ↔ SQL01')

  // Asked for the name once; what was asked for is done then.
  await page.keyboard.press('a')
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused()
  await page.keyboard.type('Ada')
  await page.keyboard.press('Enter')
  await expect(progress).toHaveText('1 of 13 links reviewed')
  await expect(chosen).not.toHaveText('VMM-HA ↔ SQL01')
  await expect(planner.undo).toHaveAccessibleName('Undo: Review all')

  // One line is rejected for a reason, the rest of its link approved.
  const rejected = (await chosen.textContent()) ?? ''
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog', { name: `Reject on ${rejected}` })
  const reason = dialog.getByRole('textbox', { name: 'Reason' })
  await expect(reason).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(reason).toHaveAccessibleDescription(/^Say why/)
  await page.keyboard.type('Not in use.')
  const lines = dialog.getByRole('checkbox')
  for (let line = 1; line < (await lines.count()); line += 1) {
    await page.keyboard.press('Tab')
    if (line === 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
  }
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(chosen).toHaveText(rejected)
  await expect(planner.inspector.getByText('by Ada')).toHaveCount(1)
  for (let done = 2; done <= 13; done += 1) {
    await page.keyboard.press('a')
    await expect(progress).toHaveText(`${done} of 13 links reviewed`)
  }
  await expect(planner.tables.getByRole('row', { name: /to review/ })).toHaveCount(0)
  const stored = async () => (await planner.storedTexts()).join()
  await expect.poll(stored).toContain('"state": "rejected", "note": "Not in use.", "by": "Ada"')
  await expect.poll(async () => (await stored()).match(/"by": "Ada"/g)?.length).toBe(39)

  // The name is known after a reload.
  planner.reloads()
  await planner.visit()
  await page.keyboard.press('Shift+R')
  await expect(progress).toHaveText('13 of 13 links reviewed')
  await expect(bar.getByRole('button', { name: 'Reviewer: Ada' })).toBeVisible()
})
