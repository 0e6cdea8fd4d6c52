import { formatAddress, parseAddress } from '#net/address.ts'
import { plainName } from '../plainName.ts'
import type { Choices, Plan } from '../plan.ts'
import { takenIn } from './readServers.ts'
import { readTable, type TableRow } from './readTable.ts'
import type { ServerRow } from './serverRow.ts'

export type VmmExportKind = 'hosts' | 'library-servers' | 'update-servers'

export interface VmmExport {
  readonly kind: VmmExportKind
  readonly rows: readonly ServerRow[]
}

/** The last word of the object's type, and columns that only this list has. */
const marks: readonly (readonly [VmmExportKind, string, readonly string[]])[] = [
  ['hosts', 'host', ['vmhostgroup', 'perimeternetworkhost', 'nontrusteddomainhost', 'virtualizationplatform']],
  [
    'library-servers',
    'libraryserver',
    ['librarygroup', 'isunencryptedfiletransferenabled', 'libraryservermanagementcredential'],
  ],
  ['update-servers', 'updateserver', ['upstreamservername', 'isconnectionsecure', 'synchronizationtype']],
]

/**
 * Reads what Get-SCVMHost, Get-SCLibraryServer or Get-SCUpdateServer write with Export-Csv, with or without its #TYPE
 * line and with any selection of columns that tells them apart; null for any other text.
 */
export function readVmmExport(text: string, plan: Plan): VmmExport | null {
  const { rows, type } = readTable(text)
  const [header, ...data] = rows
  if (header === undefined) return null
  const columns = new Map(header.cells.map((cell, at): [string, number] => [cell.toLowerCase(), at]))
  const typeName = type?.split('.').at(-1)?.toLowerCase()
  const kind = (marks.find(([, name]) => name === typeName) ??
    marks.find(([, , names]) => names.some((name) => columns.has(name))))?.[0]
  if (
    kind === undefined ||
    !['name', 'computername', 'fqdn', 'fullyqualifieddomainname'].some((name) => columns.has(name))
  )
    return null
  const taken = takenIn(plan)
  return { kind, rows: data.flatMap((row) => serverOf(row, columns, kind, taken) ?? []) }
}

function serverOf(
  row: TableRow,
  columns: ReadonlyMap<string, number>,
  kind: VmmExportKind,
  taken: ReadonlySet<string>,
): ServerRow | null {
  const cell = (name: string) => row.cells[columns.get(name) ?? -1] ?? ''
  const first = (...names: readonly string[]) => names.map(cell).find((text) => text !== '') ?? ''
  const full = first('fullyqualifieddomainname', 'fqdn', 'name', 'computername')
  const name = first('computername', 'name', 'fqdn', 'fullyqualifieddomainname').split('.')[0] ?? ''
  if (name === '') return null
  const read = parseAddress(full)
  const cluster = first('hostcluster', 'clustername')
  const choices = kind === 'hosts' ? domainOf(cell) : null
  const known = taken.has(plainName(name)) || taken.has(full.toLowerCase())
  const doubts = [
    ...(full.includes('.') ? [] : ['It has no full name; an address is needed before the request is handed over.']),
    ...(read.ok ? [] : [read.reason]),
    ...(known ? ['The plan has this computer already.'] : []),
  ]
  return {
    line: row.line,
    name,
    ...(full.includes('.') && { address: read.ok ? formatAddress(read.address) : full }),
    roles: [roleOf(kind, cell('virtualizationplatform'))],
    zone: null,
    ...(choices !== null && { choices }),
    ...(cluster !== '' && { cluster }),
    doubts,
    known,
  }
}

function roleOf(kind: VmmExportKind, platform: string): string {
  if (kind === 'library-servers') return 'library-server'
  if (kind === 'update-servers') return 'wsus-server'
  return /vmware|esx/i.test(platform) ? 'esxi-host' : 'hyperv-host'
}

/** VMM marks hosts of the perimeter and of domains without trust; a host with neither mark is of a trusted domain. */
function domainOf(cell: (name: string) => string): Choices | null {
  const flag = (name: string) => /^(true|1)$/i.test(cell(name))
  const said = (name: string) => /^(true|false|0|1)$/i.test(cell(name))
  if (/vmware|esx/i.test(cell('virtualizationplatform'))) return null
  if (flag('perimeternetworkhost')) return { domain: 'perimeter' }
  if (flag('nontrusteddomainhost')) return { domain: 'untrusted' }
  return said('perimeternetworkhost') && said('nontrusteddomainhost') ? { domain: 'trusted' } : null
}
