import type { Sheet } from '../exporter.ts'
import { visibleText } from '../visibleText.ts'

/** What one cell of a workbook holds at most, in characters. */
export const longestCell = 32_767
const widest = 60
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A sheet of text cells, row by row: bold headings that stay in view, and a filter over all rows. */
export function* sheetXml({ headings, rows }: Sheet): Generator<string> {
  const range = `A1:${columnName(headings.length)}${rows.length + 1}`
  const columns = headings.map((heading, at) => {
    const longest = Math.max(heading.length + 3, ...rows.slice(0, 200).map((row) => row[at]?.length ?? 0))
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(widest, longest + 2)}" customWidth="1"/>`
  })
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><dimension ref="${range}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    `</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rowXml(headings, 1, ' s="1"')}`,
  ].join('')
  for (const [at, cells] of rows.entries()) yield rowXml(cells, at + 2, '')
  yield `</sheetData><autoFilter ref="${range}"/></worksheet>`
}

function rowXml(cells: readonly string[], number: number, style: string): string {
  const texts = cells.map((text, column) => cellXml(`${columnName(column + 1)}${number}`, style, text))
  return `<row r="${number}">${texts.join('')}</row>`
}

/** A text cell: never a formula, a number or a date, whatever it holds. */
function cellXml(place: string, style: string, text: string): string {
  const shown = visibleText(text)
  if (shown.length > longestCell) throw new RangeError(`The cell ${place} has more than ${longestCell} characters.`)
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(shown)}</t></is></c>`
}

/** Text between tags; the few characters that XML cannot hold become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** 1 → A, 26 → Z, 27 → AA. */
export function columnName(number: number): string {
  const rest = (number - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return number <= 26 ? letter : columnName((number - 1 - rest) / 26) + letter
}
