/** A Markdown table; pipes inside cells are escaped, and an empty cell shows a dash. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellOf).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Printed text as code, so that tags in it stay visible; blank text says so. */
export function printedText(text: string): string {
  return text === '' ? '(blank)' : `\`${text}\``
}

function cellOf(text: string): string {
  return text === '' ? '–' : text.replaceAll('|', '\\|')
}
