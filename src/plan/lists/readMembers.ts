import { formatAddress, parseAddress } from '#net/address.ts'
import type { Member } from '../plan.ts'
import { addressIn, type Columns, headerColumns, isDomainName, meansAddress } from './columns.ts'
import { readTable, type TableRow } from './readTable.ts'
import { spreadCells } from './spreadCells.ts'

/** What one line of a pasted list means. */
export interface MemberRow {
  readonly line: number
  readonly member: Member
  /** What is not certain about it, as a plain sentence. */
  readonly doubt?: string
}

/**
 * Reads names and addresses, in any column order, with or without a heading. Addresses are recognised by what they are;
 * one that cannot be read is kept as it was typed, with a doubt. A line with several addresses gives several members, and
 * so does one with a pattern, see `spreadCells`.
 */
export function readMembers(text: string): readonly MemberRow[] {
  const { rows } = readTable(text)
  const columns = headerColumns(rows[0])
  return (columns === null ? rows : rows.slice(1)).flatMap(({ line, cells }) => {
    const spread = spreadCells(cells)
    if (spread.ok) return spread.rows.flatMap((each) => membersOf({ line, cells: each }, columns))
    return membersOf({ line, cells }, columns).map((row) => ({ ...row, doubt: spread.reason }))
  })
}

/** The members of one row, with the columns of a heading or by what the cells are. */
function membersOf(row: TableRow, columns: Columns | null): readonly MemberRow[] {
  const { name, addresses, doubt } = nameAndAddresses(row, columns)
  if (addresses.length === 0) {
    const rest = doubt ?? 'It has no address.'
    return name === '' ? [] : [{ line: row.line, member: { name }, doubt: rest }]
  }
  return addresses.map((typed) => {
    const read = parseAddress(typed)
    const address = read.ok ? formatAddress(read.address) : typed
    const label = name === '' && isDomainName(typed) ? typed.slice(0, typed.indexOf('.')) : name
    const fault = read.ok ? doubt : read.reason
    return { line: row.line, member: { name: label, address }, ...(fault !== undefined && { doubt: fault }) }
  })
}

interface NameAndAddresses {
  readonly name: string
  readonly addresses: readonly string[]
  readonly doubt?: string
}

/** Finds the name and the addresses among the cells. */
export function nameAndAddresses({ cells }: TableRow, columns: Columns | null): NameAndAddresses {
  if (columns !== null) {
    const at = (field: 'name' | 'address' | 'fqdn') => cells[columns.get(field) ?? -1] ?? ''
    const [ip, fqdn, name] = [at('address'), at('fqdn'), at('name')]
    const addresses = ip !== '' ? wordsOf(ip) : fqdn !== '' ? [fqdn] : []
    if (addresses.length > 0 || !isDomainName(name)) return { name: name || shortName(fqdn), addresses }
    return { name: shortName(name), addresses: [name] }
  }
  const filled = cells.filter((cell) => cell !== '')
  const isIp = (cell: string) => wordsOf(cell).every((word) => addressIn(word) !== null || meansAddress(word))
  const ips = filled.filter(isIp)
  const others = filled.filter((cell) => !isIp(cell))
  if (ips.length > 0) return { name: others[0] ?? '', addresses: ips.flatMap(wordsOf) }
  const domain = others.find(isDomainName)
  const name = others.find((cell) => cell !== domain)
  if (domain !== undefined) return { name: name ?? shortName(domain), addresses: [domain] }
  const second = others[1]
  return {
    name: name ?? '',
    addresses: [],
    ...(second !== undefined && { doubt: `“${second}” is not an address.` }),
  }
}

/** Several addresses may stand in one cell; a range with blanks around its hyphen is one. */
function wordsOf(cell: string): readonly string[] {
  return cell
    .replace(/\s*([-–])\s*/g, '$1')
    .split(/[\s,;|]+/)
    .filter((word) => word !== '')
}

function shortName(fqdn: string): string {
  return fqdn.includes('.') ? fqdn.slice(0, fqdn.indexOf('.')) : fqdn
}
