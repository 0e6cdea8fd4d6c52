import { formatAddress, parseAddress } from '#net/address.ts'
import { addressContains } from '#net/addressBounds.ts'
import { plainAddress } from '../plainAddress.ts'
import { plainName } from '../plainName.ts'
import type { Plan, Zone } from '../plan.ts'
import { addressIn, type ColumnField, type Columns, headerColumns, isDomainName, plainWord } from './columns.ts'
import { type RoleGuess, type RoleWords, rolesInCell, rolesInName } from './guessRoles.ts'
import { nameAndAddresses } from './readMembers.ts'
import { readTable, type TableRow } from './readTable.ts'
import type { ServerRow } from './serverRow.ts'

/** Reads `name, address, role, zone` in any column order, with or without a heading, for a look before it is added. */
export function readServers(text: string, plan: Plan, known: readonly RoleWords[]): readonly ServerRow[] {
  const { rows } = readTable(text)
  const header = headerColumns(rows[0])
  const data = header === null ? rows : rows.slice(1)
  const columns = header ?? columnsByContent(data, plan, known)
  const taken = takenIn(plan)
  const seen = new Set<string>()
  return data.flatMap((row) => {
    const server = serverOf(row, columns, plan, known)
    if (server === null) return []
    const again = seen.size === seen.add(plainName(server.name)).size
    const isKnown = taken.has(plainName(server.name)) || (server.address !== undefined && taken.has(server.address))
    const doubts = [
      ...server.doubts,
      ...(again ? ['An earlier line has the same name.'] : []),
      ...(isKnown ? ['The plan has this computer already.'] : []),
    ]
    return [{ ...server, doubts, known: isKnown }]
  })
}

/** Names in lower case and addresses of everything in the plan. */
export function takenIn(plan: Plan): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const machine of plan.machines) {
    taken.add(plainName(machine.name))
    for (const { name, address } of machine.members) {
      taken.add(plainName(name))
      if (address !== undefined) taken.add(plainAddress(address))
    }
  }
  return taken
}

function serverOf(row: TableRow, columns: Columns, plan: Plan, known: readonly RoleWords[]): ServerRow | null {
  const { name: found, addresses } = nameAndAddresses(row, columns)
  const [typed, ...more] = addresses
  const name = found || typed
  if (name === undefined || name === '') return null
  const cell = (field: ColumnField) => row.cells[columns.get(field) ?? -1] ?? ''
  const read = typed === undefined ? null : parseAddress(typed)
  const address = read?.ok ? formatAddress(read.address) : typed
  const roles = rolesOf(cell('role'), name, known)
  const zone = zoneOf(cell('zone'), typed, plan.zones)
  const doubts = [
    ...(read === null ? ['It has no address.'] : read.ok ? [] : [read.reason]),
    ...(more.length > 0 ? [`It has ${more.length + 1} addresses; ${more.join(', ')} is left out.`] : []),
    ...(roles.doubt === undefined ? [] : [roles.doubt]),
  ]
  return {
    line: row.line,
    name,
    ...(address !== undefined && { address }),
    roles: roles.roles,
    zone,
    doubts,
    known: false,
  }
}

/** What the role column says; where it says nothing that is known, what the name speaks of. */
function rolesOf(cell: string, name: string, known: readonly RoleWords[]): RoleGuess {
  const said = cell === '' ? null : rolesInCell(cell, known)
  if (said !== null && said.roles.length > 0) return said
  const guessed = rolesInName(name, known)
  return said?.doubt === undefined ? guessed : { roles: guessed.roles, doubt: said.doubt }
}

function zoneOf(cell: string, address: string | undefined, zones: readonly Zone[]): ServerRow['zone'] {
  const network = addressIn(cell)
  if (cell !== '' && network === null) {
    const named = zones.find((zone) => plainName(zone.name) === plainName(cell))
    return named === undefined ? { name: cell } : { id: named.id }
  }
  const wanted = network ?? addressIn(address ?? '')
  if (wanted === null) return null
  // The narrowest network that holds the address, as a router would choose.
  let best: { readonly id: string; readonly prefix: number } | null = null
  for (const zone of zones) {
    for (const cidr of zone.cidrs) {
      const outer = addressIn(cidr)
      if (outer?.kind !== 'cidr' || !addressContains(outer, wanted)) continue
      if (best === null || outer.prefix > best.prefix) best = { id: zone.id, prefix: outer.prefix }
    }
  }
  return best === null ? null : { id: best.id }
}

/** Which column holds what, by its cells: addresses and roles are recognised, names differ, zones repeat. */
function columnsByContent(rows: readonly TableRow[], plan: Plan, known: readonly RoleWords[]): Columns {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const columns = new Map<ColumnField, number>()
  const free = new Set<number>(Array.from({ length: width }, (_, at) => at))
  const cellsOf = (at: number) => rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '')
  const share = (at: number, fits: (cell: string) => boolean) => {
    const cells = cellsOf(at)
    return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length
  }
  const take = (field: ColumnField, score: (at: number) => number, least: number) => {
    const [best] = [...free].map((at) => ({ at, score: score(at) })).sort((a, b) => b.score - a.score || a.at - b.at)
    if (best === undefined || best.score < least || best.score === 0) return
    columns.set(field, best.at)
    free.delete(best.at)
  }
  const zoneNames = new Set(plan.zones.map((zone) => plainName(zone.name)))
  const hasDigits = (cell: string) => /[0-9]/.test(cell)
  const namesRole = (cell: string) => !hasDigits(cell) && rolesInCell(cell, known).roles.length > 0
  take('address', (at) => share(at, (cell) => addressIn(cell) !== null), 0.5)
  if (free.size > 1) take('role', (at) => share(at, namesRole), 0.5)
  if (free.size > 1) take('zone', (at) => share(at, (cell) => zoneNames.has(plainName(cell))), 0.5)
  if (free.size > 1) take('fqdn', (at) => share(at, isDomainName), 0.5)
  take('name', (at) => new Set(cellsOf(at).map(plainWord)).size + share(at, hasDigits), 0)
  if (!columns.has('role') && free.size > 1) take('role', (at) => share(at, namesRole), 0)
  if (!columns.has('zone')) take('zone', (at) => cellsOf(at).length, 0)
  return columns
}
