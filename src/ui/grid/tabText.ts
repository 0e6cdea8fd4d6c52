/** What spreadsheets take for the start of a formula when text is pasted into them. Our own `'` before one counts, too, so that it comes back. */
const formulaStart = /^[\s"']*[=+\-@]/

/** Some spreadsheets fold wide, small and raised forms of a sign before they look at it. */
const looksLikeFormula = (text: string): boolean => formulaStart.test(text) || formulaStart.test(text.normalize('NFKC'))

/**
 * Cells as spreadsheets copy them: tabs between, a line each row, quotes where a cell holds either. A `'` stands before
 * what a spreadsheet would calculate instead of show.
 */
export function tabText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(written).join('\t')).join('\n')
}

/** The cells of text that a spreadsheet or {@link tabText} copied; at least one row with one cell. */
export function readTabText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let at = 0
  for (;;) {
    const quoted = matchAt(quotedCell, text, at)
    const cell = quoted ?? matchAt(plainCell, text, at) ?? ''
    rows.at(-1)?.push(unguarded(quoted === undefined ? cell : cell.slice(1, -1).replaceAll('""', '"')))
    at += cell.length
    if (at >= text.length) break
    if (text[at] !== '\t') {
      at += text.startsWith('\r\n', at) ? 2 : 1
      // Spreadsheets end the last line, too.
      if (at >= text.length) break
      rows.push([])
    } else at += 1
  }
  return rows
}

const quotedCell = /"(?:[^"]|"")*"(?=[\t\r\n]|$)/y
const plainCell = /[^\t\r\n]*/y

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function written(text: string): string {
  const safe = looksLikeFormula(text) ? `'${text}` : text
  return /[\t\r\n]|^"/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function unguarded(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text
}
