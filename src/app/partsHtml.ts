import { xmlText } from '#export/xmlText.ts'
import { fromBase64Url, toBase64Url } from '#session/base64Url.ts'
import type { CopiedParts, Parts } from '#session/copyParts.ts'

/**
 * Parts of a plan as HTML for the clipboard: a table for everyone else, which carries the parts in an attribute. HTML is the one type
 * beside plain text that a menu, too, may read out of the clipboard, in every browser.
 */
export function writePartsHtml({ text, around, isCut, cells }: CopiedParts): string {
  const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${xmlText(cell)}</td>`).join('')}</tr>`)
  const spelled = (plan: string) => toBase64Url(new TextEncoder().encode(plan))
  const beside = around === undefined ? '' : ` data-portolan-around="${spelled(around)}"`
  return `<table data-portolan-${isCut ? 'cut' : 'copy'}="${spelled(text)}"${beside}><tbody>${rows.join('')}</tbody></table>`
}

/** The parts that `writePartsHtml` put into this HTML; null for any other. */
export function readPartsHtml(html: string): Parts | null {
  const found = /\bdata-portolan-(cut|copy)="([\w-]*)"/.exec(html)
  if (found === null) return null
  const around = /\bdata-portolan-around="([\w-]*)"/.exec(html)?.[1]
  return {
    text: read(found[2] ?? ''),
    isCut: found[1] === 'cut',
    ...(around !== undefined && { around: read(around) }),
  }
}

/** What does not spell bytes is refused by the reader of plans, as any other text that is no plan. */
const read = (spelled: string): string => new TextDecoder().decode(fromBase64Url(spelled) ?? new Uint8Array())
