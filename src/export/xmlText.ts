import { visibleText } from './visibleText.ts'

/**
 * Text for between the tags and inside the quotes of XML and HTML, that shows as it is: nothing hidden in it, no markup.
 * The few characters that XML cannot hold become U+FFFD.
 */
export function shownText(text: string): string {
  return xmlText(visibleText(text))
}

/** The same for text in which nothing is hidden. */
export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
}
