import { type Address, parseAddress } from '#net/address.ts'
import type { TableRow } from './readTable.ts'

/** Headings that people and programs write above a column, in the form of `plainWord`. The first alias that is found wins. */
export const columnAliases = {
  name: [
    'name',
    'servername',
    'computername',
    'hostname',
    'machinename',
    'machine',
    'server',
    'computer',
    'host',
    'node',
    'vm',
    'servers',
    'hosts',
  ],
  address: [
    'ipaddress',
    'ip',
    'ipv4',
    'ipv4address',
    'ipaddresses',
    'address',
    'addresses',
    'ipv6',
    'ipv6address',
    'cidr',
  ],
  fqdn: ['fqdn', 'fullyqualifieddomainname', 'dnsname', 'dns', 'dnshostname'],
  role: ['role', 'roles', 'function', 'type', 'purpose', 'service', 'usage'],
  zone: ['zone', 'segment', 'network', 'networkzone', 'vlan', 'subnet', 'site', 'location', 'tier'],
} as const

export type ColumnField = keyof typeof columnAliases
/** Column numbers from 0. */
export type Columns = ReadonlyMap<ColumnField, number>

/** Letters and digits in lower case: "IP Address" → "ipaddress", "Hyper-V" → "hyperv". */
export function plainWord(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** The columns that a heading row names; null when the row is no heading: it names neither name nor address, or holds an address. */
export function headerColumns(row: TableRow | undefined): Columns | null {
  if (row === undefined || row.cells.some((cell) => addressIn(cell) !== null)) return null
  const words = row.cells.map(plainWord)
  const columns = new Map<ColumnField, number>()
  for (const [field, aliases] of Object.entries(columnAliases) as [ColumnField, readonly string[]][]) {
    const alias = aliases.find((word) => words.includes(word))
    if (alias !== undefined) columns.set(field, words.indexOf(alias))
  }
  return columns.has('name') || columns.has('address') || columns.has('fqdn') ? columns : null
}

/** The address, network or range that the cell is; null for anything else, names included. */
export function addressIn(cell: string): Address | null {
  const read = cell === '' ? null : parseAddress(cell)
  return read?.ok && read.address.kind !== 'name' ? read.address : null
}

/** Whether the cell is a name with a domain: "hv01.corp.example". */
export function isDomainName(cell: string): boolean {
  if (!cell.includes('.') || !/[a-z]/i.test(cell)) return false
  const read = parseAddress(cell)
  return read.ok && read.address.kind === 'name'
}

/** Whether somebody meant an address, right or wrong: "10.0.0.300", "10.0.0.1/33". */
export function meansAddress(cell: string): boolean {
  return /^[0-9]{1,3}(\.[0-9]{1,3}){2,}/.test(cell) || /^[0-9a-f]*:[0-9a-f:]*:/i.test(cell)
}
