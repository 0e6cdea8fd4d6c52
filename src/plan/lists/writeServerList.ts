/** One line of a list of servers, in words. */
export interface ListedServer {
  readonly name: string
  readonly address: string
  readonly role: string
  readonly zone: string
}

/** What a spreadsheet takes for the start of a formula. */
const formulaStart = /^[\s"']*[=+\-@]/u

/** A list of servers as the cells of a table, with a header. What looks like a formula gets a `'` before it. */
export function serverCells(servers: readonly ListedServer[]): readonly (readonly string[])[] {
  const rows = servers.map(({ name, address, role, zone }) => [name, role, address, zone])
  return [['Name', 'Role', 'Address', 'Zone'], ...rows].map((cells) => cells.map(safeCell))
}

/** The same as text between tabs, as spreadsheets take it from the clipboard and `readServerList` reads it again. */
export function writeServerList(servers: readonly ListedServer[]): string {
  return writeCells(serverCells(servers))
}

/** A text as the cell of a table: on one line, and no formula. */
export function safeCell(text: string): string {
  const line = text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').trim()
  // Some spreadsheets fold wide forms of a sign before they look at it.
  return formulaStart.test(line) || formulaStart.test(line.normalize('NFKC')) ? `'${line}` : line
}

/** The rows of a table as text between tabs. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join('\t')}\n`).join('')
}

const quoted = (cell: string): string => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell)
