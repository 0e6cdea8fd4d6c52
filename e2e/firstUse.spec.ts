import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'

test('the samples are cards with pictures, in the theme of the page', async ({ planner, page }) => {
  await planner.visit()
  const cards = page.getByRole('region', { name: 'First steps' })
  const picture = cards.getByRole('button', { name: /^Small lab/ }).locator('img')
  await expect(picture).toBeVisible()
  const light = await picture.getAttribute('src')
  await page.getByRole('button', { name: 'Theme: as the system' }).click()
  await expect(picture).not.toHaveAttribute('src', light ?? '')
  await cards.getByRole('button', { name: /^Small lab/ }).click()
  await expect(planner.machine('VMM01')).toBeVisible()
})

test('the tour shows five parts of the page, is not in the way, can be left and taken again', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await page.getByRole('button', { name: 'Take the tour' }).click()
  const card = (title: string) => page.getByRole('dialog', { name: new RegExp(`^Tour, \\d of 5 ?${title}$`) })
  await expect(card('What there is')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(card('The drawing')).toBeFocused()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  // The page can be used meanwhile.
  await planner.palette.getByRole('button', { name: 'SQL Server' }).click()
  await expect(planner.machine('SQL01')).toBeVisible()
  for (const title of ['What is chosen', 'The same as tables', 'Hand over']) {
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await expect(card(title)).toBeFocused()
  }
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await planner.pick('Help', 'Tour of the page')
  await expect(card('What there is')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(planner.menu('Help')).toBeFocused()
})

test('help is found from a problem, from the files of the request and by its key', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  const help = page.getByRole('dialog', { name: 'Help' })
  await planner.tables.getByRole('tab', { name: /^Problems/ }).click()
  await planner.tables
    .getByRole('button', { name: /^Help: Nobody has said which firewall/ })
    .first()
    .click()
  await expect(help.getByRole('heading', { level: 3 })).toHaveText(/^Nobody has said which firewall/)
  await expect(help.getByText('What to do.')).toBeVisible()
  await help.getByRole('button', { name: 'All problems' }).click()
  await help.getByRole('button', { name: 'Two zones share addresses' }).click()
  await expect(help.getByRole('heading', { name: 'Two zones share addresses' })).toBeVisible()
  await page.keyboard.press('Escape')
  await planner.tables.getByRole('tab', { name: /^Request/ }).click()
  await planner.tables.getByRole('button', { name: 'About the files' }).click()
  await expect(help.getByRole('heading', { level: 3, name: 'Files of the request' })).toBeVisible()
  await page.keyboard.press('Escape')
  // A dialog that the help was opened from is there again when it is closed.
  await planner.pick('Plan', 'Decisions…')
  const decisions = page.getByRole('dialog', { name: 'Decisions' })
  await decisions.getByRole('button', { name: 'About decisions' }).click()
  await expect(help.getByRole('heading', { level: 3, name: 'Decisions' })).toBeVisible()
  await expect(decisions).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(decisions).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await page.keyboard.press('F1')
  await expect(help.getByRole('heading', { level: 3, name: 'How it works' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
})
