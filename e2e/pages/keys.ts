import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until the focus stands on something with this name; fails when it does not come by. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const label = element && 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0] : undefined
      return element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? ''
    })
    if (name.test(focused)) return
    await page.keyboard.press(key)
  }
  throw new Error(`the focus never reached ${name}`)
}

/** Presses these keys, one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes round the parts of the page until the focus stands in this one. */
export async function goToPart(page: Page, part: Locator): Promise<void> {
  const here = () =>
    page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part') ?? null)
  for (let presses = 0; presses < 6; presses += 1) {
    const before = await here()
    await page.keyboard.press('F6')
    // What is far away on the canvas takes the focus when it is drawn.
    await expect.poll(here).not.toBe(before)
    if ((await part.locator(':focus').count()) > 0) return
  }
  throw new Error('F6 never led there')
}

/** Picks from the list that has the focus by typing how the option begins. */
export async function pickByTyping(page: Page, option: string): Promise<void> {
  await page.keyboard.type(option.split(' ')[0] ?? '')
  const picked = await page.evaluate(() =>
    document.activeElement instanceof HTMLSelectElement ? document.activeElement.selectedOptions[0]?.text : undefined,
  )
  if (picked !== option) throw new Error(`“${option}” was typed and “${picked}” picked`)
}

/** A text that is matched from its beginning, whatever stands in it. */
export const startingWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
