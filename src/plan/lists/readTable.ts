import { parseAddress } from '#net/address.ts'

/** One line of a pasted table; `line` counts from 1, cells have no blanks around them. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly rows: readonly TableRow[]
  /** The text of a "#TYPE" line, as PowerShell writes it above a list. */
  readonly type: string | null
}

const delimiters = ['\t', ';', ','] as const
/** Lines that decide on the delimiter. */
const sampleLines = 50

/**
 * Reads text of a spreadsheet or a CSV file: tabs, semicolons or commas between cells, quotes around them where needed;
 * blanks when every line has an address between them. Empty lines and comment lines ("#") are passed over.
 */
export function readTable(text: string): Table {
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text
  const delimiter = delimiterOf(clean)
  const rows = splitRows(clean, delimiter).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const type =
    rows
      .find(({ cells }) => cells[0]?.startsWith('#TYPE '))
      ?.cells[0]?.slice(6)
      .trim() ?? null
  return { rows: rows.filter(({ cells }) => !cells[0]?.startsWith('#')), type }
}

/** The delimiter that most lines have, then the one that they have most often, then the first; null stands for runs of blanks. */
function delimiterOf(text: string): string | null {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(0, sampleLines)
    .map((line) => line.replace(/"[^"]*"/g, ''))
  const counts = delimiters.map((delimiter) => {
    const perLine = lines.map((line) => line.split(delimiter).length - 1)
    return { delimiter, lines: perLine.filter((count) => count > 0).length, all: perLine.reduce((a, b) => a + b, 0) }
  })
  const firstIn = (delimiter: string) => lines.join('\n').indexOf(delimiter)
  const [best] = counts.sort(
    (a, b) => b.lines - a.lines || b.all - a.all || firstIn(a.delimiter) - firstIn(b.delimiter),
  )
  if (best !== undefined && best.lines > 0) return best.delimiter
  const spaced = lines.filter((line) => line.trim().split(/\s+/).some(isIpText))
  return lines.length > 0 && spaced.length * 2 >= lines.length ? null : ','
}

function isIpText(word: string): boolean {
  const read = parseAddress(word)
  return read.ok && read.address.kind !== 'name'
}

function splitRows(text: string, delimiter: string | null): readonly TableRow[] {
  const rows: TableRow[] = []
  let line = 1
  let at = 0
  while (at < text.length) {
    const start = line
    const cells: string[] = []
    for (;;) {
      const cell = readCell(text, at, delimiter)
      cells.push(cell.text.trim())
      line += cell.lines
      at = cell.end
      if (at >= text.length || !isDelimiter(text[at], delimiter)) break
      at += 1
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    line += 1
    rows.push({ line: start, cells: delimiter === null ? cells.filter((cell) => cell !== '') : cells })
  }
  return rows
}

function isDelimiter(char: string | undefined, delimiter: string | null): boolean {
  return delimiter === null ? char === ' ' || char === '\t' : char === delimiter
}

/** One cell from a place on: its text, the place after it, and the line ends inside it. */
function readCell(
  text: string,
  from: number,
  delimiter: string | null,
): { readonly text: string; readonly end: number; readonly lines: number } {
  let at = from
  while (text[at] === ' ' && !isDelimiter(' ', delimiter)) at += 1
  const quoted = text[at] === '"' ? readQuoted(text, at) : null
  if (quoted !== null) {
    const rest = readPlain(text, quoted.end, delimiter)
    return { text: quoted.text + rest.text, end: rest.end, lines: quoted.text.split(/\r\n|\r|\n/).length - 1 }
  }
  return { ...readPlain(text, from, delimiter), lines: 0 }
}

function readPlain(
  text: string,
  from: number,
  delimiter: string | null,
): { readonly text: string; readonly end: number } {
  let end = from
  while (end < text.length && text[end] !== '\r' && text[end] !== '\n' && !isDelimiter(text[end], delimiter)) end += 1
  return { text: text.slice(from, end), end }
}

/** The inside of a quoted cell; null when the quote is never closed and therefore means itself. */
function readQuoted(text: string, from: number): { readonly text: string; readonly end: number } | null {
  let close = text.indexOf('"', from + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close === -1 ? null : { text: text.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 }
}
