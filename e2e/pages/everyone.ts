import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What on the page is smaller to hit than 24 pixels either way: its name, and its size. A label counts with its field. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wanted = 'button, input, select, textarea, summary, a[href], [role=tab], [role=menuitem], [role=option]'
    // What is part of the drawing is as large as the zoom has it; the library's own link may be passed over.
    const elsewhere = '.react-flow__viewport, .react-flow__attribution, .sr-only'
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(wanted)) {
      if (element.closest(elsewhere) !== null || !element.checkVisibility({ visibilityProperty: true })) continue
      // A link within a sentence is as high as its line.
      if (element.matches('p a, li a')) continue
      // A box in a table has its row to itself.
      if (element.matches('td input')) continue
      const label = element.closest('label') ?? (element.id && document.querySelector(`label[for="${element.id}"]`))
      const boxes = [element, ...(element.matches('input') && label ? [label] : [])].map((one) =>
        one.getBoundingClientRect(),
      )
      if (boxes.some(({ width, height }) => width >= 23.9 && height >= 23.9)) continue
      const { width, height } = boxes[0] ?? new DOMRect()
      if (width === 0 || height === 0) continue
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''
      found.push(`${element.tagName.toLowerCase()} ${name}: ${Math.round(width)} × ${Math.round(height)}`)
    }
    return found
  })
}

/**
 * Sees that axe finds nothing in either theme, and that everything can be hit; of a dialog or menu that is open, in that alone.
 * @param part of the page that axe looks at while nothing is open; without it all of the page
 */
export async function checkForEveryone(page: Page, what: string, part?: string): Promise<void> {
  expect.soft(await smallTargets(page), `targets: ${what}`).toEqual([])
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    let isOpen = false
    for (const one of ['dialog[open]', '[role=menu]:popover-open']) {
      if ((await page.locator(one).count()) === 0) continue
      axe.include(one)
      isOpen = true
    }
    if (part !== undefined && !isOpen) axe.include(part)
    // Colours are all that a theme changes.
    if (colorScheme === 'dark') axe.withRules(['color-contrast'])
    const { violations } = await axe.analyze()
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
        `${what}, ${colorScheme}`,
      )
      .toEqual([])
  }
}
