import type { HandedOverRow } from '#plan/plan.ts'
import { csvColumns } from './csv.ts'
import { readCsvCell } from './csvCell.ts'
import { firewallNote, listSeparator, missingAddress, noAction } from './requestCells.ts'
import { visibleText } from './visibleText.ts'

/** The rows of a request file of ours, or why the text is none. */
export type CsvBaseline =
  | { readonly ok: true; readonly rows: readonly HandedOverRow[]; readonly withoutAddress: number }
  | { readonly ok: false; readonly reason: string }

/**
 * Reads a CSV request of ours back as what was handed over. Removed rows are not part of it, nor rows that no packet can
 * match, nor computers without an address; rows with one of those are counted.
 * @param firewalls names that a comment may begin with
 */
export function readCsvBaseline(text: string, firewalls: readonly string[]): CsvBaseline {
  const [header = [], ...records] = readRecords(text.replace(/^\uFEFF/, ''))
  if (csvColumns.some((name, at) => header[at] !== name)) {
    return { ok: false, reason: 'This is no CSV request of Portolan: its columns are not those of one.' }
  }
  const rows: HandedOverRow[] = []
  const ids = new Set<string>()
  let withoutAddress = 0
  for (const [at, record] of records.entries()) {
    if (record.length !== csvColumns.length) {
      return { ok: false, reason: `Row ${at + 1} has ${record.length} cells instead of ${csvColumns.length}.` }
    }
    const cell = (name: (typeof csvColumns)[number]) => readCsvCell(record[csvColumns.indexOf(name)] ?? '')
    if (cell('Change') === 'Remove' || cell('Action') === noAction) continue
    const sources = cell('Source address').split(listSeparator)
    const destinations = cell('Destination address').split(listSeparator)
    if ([...sources, ...destinations].includes(missingAddress)) withoutAddress += 1
    const known = { sources: sources.filter(isKnown), destinations: destinations.filter(isKnown) }
    if (known.sources.length === 0 || known.destinations.length === 0) continue
    const services = servicesOf(cell('Protocol'), cell('Destination port'))
    if (services === null) return { ok: false, reason: `Row ${at + 1} names no protocol and port that can be read.` }
    const id = ownId(cell('Rule ID'), ids)
    const firewall = firewallOf(cell('Comment'), firewalls)
    rows.push({ id, ...(firewall !== null && { firewall }), ...known, services })
  }
  return { ok: true, rows, withoutAddress }
}

function isKnown(address: string): boolean {
  return address !== missingAddress && address !== ''
}

function servicesOf(protocol: string, ports: string): readonly string[] | null {
  const transport = protocol.toLowerCase()
  if (transport === 'icmp') return ['icmp']
  if (transport !== 'tcp' && transport !== 'udp') return null
  const list = ports.split(listSeparator)
  return list.every((port) => /^[0-9]+(-[0-9]+)?$/.test(port)) ? list.map((port) => `${transport}/${port}`) : null
}

/** The longest known name that the comment begins with; otherwise what stands before the first full stop. */
function firewallOf(comment: string, firewalls: readonly string[]): string | null {
  const named = firewalls.filter((name) => comment.startsWith(firewallNote(visibleText(name))))
  const [longest] = named.sort((a, b) => b.length - a.length)
  return longest ?? /^Firewall: (.*?)\.(?: |$)/.exec(comment)?.[1] ?? null
}

function ownId(text: string, used: Set<string>): string {
  const wanted = text === '' ? 'row' : text
  let id = wanted
  for (let number = 2; used.has(id); number += 1) id = `${wanted}-${number}`
  used.add(id)
  return id
}

/**
 * The records of a text after RFC 4180; line ends may be any. None for a text that is no CSV. Loops instead of patterns: a pattern's
 * back-tracking memory can run out on a cell of many megabytes.
 */
function readRecords(text: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const isQuoted = text[at] === '"'
    const end = isQuoted ? pastQuotes(text, at) : pastPlain(text, at)
    const mark = text[end]
    if (mark !== undefined && mark !== ',' && mark !== '\r' && mark !== '\n') return []
    if (isQuoted && end === at) return []
    record.push(isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end))
    at = end + (mark === '\r' && text[end + 1] === '\n' ? 2 : 1)
    if (mark === ',' && at < text.length) continue
    if (mark === ',') record.push('')
    records.push(record)
    record = []
  }
  return records
}

/** The place after a quoted cell; where it starts when its quotes are never closed. */
function pastQuotes(text: string, from: number): number {
  let close = text.indexOf('"', from + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close === -1 ? from : close + 1
}

function pastPlain(text: string, from: number): number {
  let end = from
  while (end < text.length && !',"\r\n'.includes(text[end] ?? '')) end += 1
  return end
}
