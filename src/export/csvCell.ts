import { visibleText } from './visibleText.ts'

/** What spreadsheets take for the start of a formula, also after blanks, quotes and joiners (CWE-1236; OWASP "CSV Injection"). */
const formulaStart = /^[\s"'`´‘’“”„«»\u200C\u200D]*[=+\-@]/u

/** Some spreadsheets fold wide, small and raised forms of a sign before they look at it. */
const looksLikeFormula = (text: string): boolean => formulaStart.test(text) || formulaStart.test(text.normalize('NFKC'))

/**
 * A CSV cell after RFC 4180 that spreadsheets show as text: on one line, and with a `'` before what looks like a formula.
 * Where Excel's list separator is the semicolon it starts a new cell at every one, whatever the quotes, so what follows
 * a semicolon is guarded as well.
 */
export function csvCell(text: string): string {
  const safe = visibleText(text).split(';').map(guardFormula).join(';')
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text of a cell that was read from our CSV: takes off each `'` that {@link csvCell} put there, and no other. */
export function readCsvCell(cell: string): string {
  return cell.split(';').map(unguardFormula).join(';')
}

function guardFormula(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text
}

function unguardFormula(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text
}
