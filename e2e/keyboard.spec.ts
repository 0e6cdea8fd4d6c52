import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { readCsv } from './readCsv.ts'

/** Presses Tab until the focus stands on something with this name; fails when it does not come by. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const label = element?.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent : null
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
    })
    if (name.test(focused)) return
    await page.keyboard.press(key)
  }
  throw new Error(`the focus never reached ${name}`)
}

test('by keyboard alone: draw, review, export, read the CSV back', async ({ planner, page }) => {
  await planner.visit()
  await tabTo(page, /^Add a role$/)
  await page.keyboard.type('vmm management')
  await page.keyboard.press('Enter')
  await expect(planner.machine('VMM01')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.type('sql')
  await page.keyboard.press('Enter')
  await expect(planner.machine('SQL01')).toBeVisible()

  await tabTo(page, /^Address of SQL01$/)
  await page.keyboard.type('10.0.1.20')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Connect to…$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('vmm')
  await page.keyboard.press('Enter')
  await expect(planner.link('SQL01', 'VMM01').or(planner.link('VMM01', 'SQL01'))).toHaveText(/TCP 1433/)

  await tabTo(page, /^VMM01$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Address of VMM01$/)
  await page.keyboard.type('10.0.1.10')
  await page.keyboard.press('Tab')
  await tabTo(page, /^SQL01.*1 line$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Mark TCP 1433 reviewed$/)
  await page.keyboard.press('Space')
  await expect(planner.inspector.getByText('1 of 1 reviewed')).toBeVisible()

  await tabTo(page, /^Flows/)
  await page.keyboard.press('End')
  await expect(planner.tables.getByRole('tab', { name: /^Request/ })).toBeFocused()
  await tabTo(page, /^Format$/)
  await tabTo(page, /^Download$/)
  const file = await planner.download(() => page.keyboard.press('Enter'))
  const rows = readCsv(file.text)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    'Source address': '10.0.1.10',
    'Destination address': '10.0.1.20',
    Protocol: 'TCP',
    'Destination port': '1433',
  })
})

test('arrow keys move the focused machine, and a run of them is one undo step', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const machine = planner.machine('VMM01')
  await machine.focus()
  await page.keyboard.press('Enter')
  const before = await machine.boundingBox()
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await machine.boundingBox())?.y).toBeGreaterThan((before?.y ?? 0) + 10)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await machine.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})

test('the menus open, walk and close by keys and give the focus back', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Small lab')
  const item = (name: string | RegExp) => page.getByRole('menu').getByRole('menuitem', { name })
  await planner.menu('Plan').focus()
  await page.keyboard.press('Enter')
  await expect(item('New plan')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(item('Open a file…')).toBeFocused()
  await page.keyboard.press('p')
  await expect(item('Paste a server list…')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('menu', { name: 'Edit' }).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(planner.menu('Edit')).toBeFocused()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(planner.menu('Review')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(planner.inspector.getByRole('heading', { level: 2 })).toHaveText(/VMM01/)
  // One stop for Tab.
  await planner.menu('Review').focus()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('menubar').locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(planner.menu('Review')).toBeFocused()
})
