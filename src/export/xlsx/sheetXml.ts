import { TooLarge } from '#flows/tooLarge.ts'
import { formatCount } from '#plan/limits.ts'
import type { Sheet, SheetCell } from '../exporter.ts'
import { longestCell } from '../longestCell.ts'
import { visibleText } from '../visibleText.ts'
import { xmlText } from '../xmlText.ts'
import { daySerial } from './daySerial.ts'

const widest = 60
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Looks of cells, by their place in the workbook's styles. */
export const looks = { text: 0, heading: 1, number: 2, day: 3 } as const

/** A sheet row by row: bold headings that stay in view, and a filter over all rows. Throws TooLarge for a text that no cell holds. */
export function* sheetXml(sheet: Sheet): Generator<string> {
  const { headings, rows } = sheet
  const range = `A1:${columnName(headings.length)}${rows.length + 1}`
  const columns = headings.map((heading, at) => {
    const longest = Math.max(heading.length + 3, ...rows.slice(0, 200).map((row) => textOf(row[at] ?? '').length))
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(widest, longest + 2)}" customWidth="1"/>`
  })
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><dimension ref="${range}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    `</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rowXml(headings, 1)}`,
  ].join('')
  for (const [at, cells] of rows.entries()) {
    refuseLong(sheet, cells, at + 2)
    yield rowXml(cells, at + 2)
  }
  yield `</sheetData><autoFilter ref="${range}"/>`
  // A port is a text, since several may stand in one cell; a program need not object to that.
  yield `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}

/** Rather no workbook than one that Excel refuses, or that lacks the end of a text. */
function refuseLong({ name, headings }: Sheet, cells: readonly SheetCell[], number: number): void {
  for (const [column, cell] of cells.entries()) {
    // No character is shown as more than a few.
    const { length } = textOf(cell).length > longestCell / 10 ? visibleText(textOf(cell)) : ''
    if (length <= longestCell) continue
    const id = cells[headings.indexOf('Rule ID')]
    throw new TooLarge(
      `Row ${id === undefined ? number : textOf(id)} of the sheet "${name}" would have ${formatCount(length)} characters under "${headings[column] ?? ''}"; a cell of a workbook holds ${formatCount(longestCell)}. CSV has no such limit, or shorten the text.`,
    )
  }
}

/** A row of cells; the first one of a sheet has its headings. */
function rowXml(cells: readonly SheetCell[], number: number): string {
  const texts = cells.map((cell, column) => cellXml(`${columnName(column + 1)}${number}`, number === 1, cell))
  return `<row r="${number}">${texts.join('')}</row>`
}

function textOf(cell: SheetCell): string {
  return typeof cell === 'object' ? cell.day : String(cell)
}

/** A text stays a text, never a formula, a number or a date, whatever it holds. */
function cellXml(place: string, heading: boolean, cell: SheetCell): string {
  if (typeof cell === 'number') return `<c r="${place}" s="${looks.number}"><v>${cell}</v></c>`
  const serial = typeof cell === 'object' ? daySerial(cell.day) : null
  if (serial !== null) return `<c r="${place}" s="${looks.day}"><v>${serial}</v></c>`
  const shown = visibleText(textOf(cell))
  const style = heading ? ` s="${looks.heading}"` : ''
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${cellText(shown)}</t></is></c>`
}

/** Text between tags; what looks like a workbook's own escape stays what it is. */
export function cellText(text: string): string {
  return xmlText(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** 1 → A, 26 → Z, 27 → AA. */
export function columnName(number: number): string {
  const rest = (number - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return number <= 26 ? letter : columnName((number - 1 - rest) / 26) + letter
}
