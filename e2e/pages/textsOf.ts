import type { Locator } from '@playwright/test'

/** What a part of the page says to the eye and to assistive technology, each text once, as its elements hold it. */
export function textsOf(part: Locator): Promise<readonly string[]> {
  return part.evaluate((root) => {
    const texts = new Set<string>()
    const spoken = ['aria-label', 'title', 'placeholder', 'alt'] as const
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (element.closest('script, style') !== null) continue
      for (const name of spoken) texts.add(element.getAttribute(name) ?? '')
      // A browser joins pieces of text that stand side by side; so does this.
      let run = ''
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) run += node.textContent
        else {
          texts.add(run)
          run = ''
        }
      }
      texts.add(run)
    }
    return [...texts].map((text) => text.trim()).filter((text) => text !== '')
  })
}
