/** One line of a list of servers, in words. */
export interface ListedServer {
  readonly name: string
  readonly address: string
  readonly role: string
  readonly zone: string
}

/** What a spreadsheet takes for the start of a formula. */
const formulaStart = /^[\s"']*[=+\-@]/u

/**
 * A list of servers as text between tabs under a header, as spreadsheets take it from the clipboard and `readServerList` reads it
 * again. What looks like a formula gets a `'` before it.
 */
export function writeServerList(servers: readonly ListedServer[]): string {
  const rows = servers.map(({ name, address, role, zone }) => [name, role, address, zone])
  return [['Name', 'Role', 'Address', 'Zone'], ...rows].map((cells) => `${cells.map(cell).join('\t')}\n`).join('')
}

function cell(text: string): string {
  const line = text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').trim()
  const safe = formulaStart.test(line) ? `'${line}` : line
  return safe.includes('"') ? `"${safe.replaceAll('"', '""')}"` : safe
}
