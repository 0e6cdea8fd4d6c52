import { visibleText } from '#export/visibleText.ts'

const longest = 200

/** Foreign text for a terminal: one line, no escape sequence and no direction mark takes effect, cut when very long. */
export function terminalText(text: string): string {
  const characters = [...visibleText(text.slice(0, longest * 4))]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('')
}

/** Rows as columns, two blanks apart, without blanks at the end; cells must be safe for terminals already. */
export function terminalTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, [...cell].length)
    })
  }
  const lineOf = (row: readonly string[]) =>
    row.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length))).join('  ')
  return rows.map((row) => `${lineOf(row).trimEnd()}\n`).join('')
}
