import type { RequestEnd, RequestLine } from '#flows/changeRequest.ts'
import { isImpossible } from '#flows/ipVersions.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import { formatPortRange } from '#net/port.ts'
import type { ExportRequest } from './exporter.ts'

/** One line or row as the texts that people read, the same in every format; no text is empty that a reader would miss. */
export interface RequestCells {
  readonly change: string
  readonly firewall: string
  readonly sourceZone: string
  readonly sourceName: string
  readonly sourceAddress: string
  readonly destinationZone: string
  readonly destinationName: string
  readonly destinationAddress: string
  readonly protocol: string
  readonly port: string
  readonly service: string
  /** What the firewall is to do with it: "Allow", or "None" where no packet can match. */
  readonly action: string
  readonly justification: string
  /** The part of the justification that is not the plan's, the firewall's, the rule's or the row's own. */
  readonly purpose: string
  /** The other part; empty without one. */
  readonly ownJustification: string
  readonly reference: string
  readonly requester: string
  readonly owner: string
  readonly ticket: string
  readonly neededFrom: string
  readonly expires: string
  readonly comment: string
  readonly ruleId: string
}

/** Stands where an address is missing or not valid, so that nobody reads the gap as "any". */
export const missingAddress = 'MISSING'
/** Between the values of one cell. */
export const listSeparator = '; '

const protocols = { tcp: 'TCP', udp: 'UDP', icmp: 'ICMP' } as const
const changes = { add: 'Add', remove: 'Remove', unchanged: 'Unchanged' } as const

/** The cells of every line or row of a request, in its order. */
export function* eachCells(request: ExportRequest): Generator<RequestCells> {
  const counts = countsOf(request, rowCount(request))
  if ('lines' in request) for (const line of request.lines) yield lineCells(line, counts)
  else for (const row of request.rows) yield rowCells(row, counts)
}

/** How many lines or rows a request has. */
export function rowCount(request: ExportRequest): number {
  return 'lines' in request ? request.rows : request.rows.length
}

/** What the comments say of the whole request, so that each flawed row tells how many there are. */
interface Counts {
  readonly incomplete: string
  readonly impossible: string
}

function countsOf({ incomplete, impossible }: ExportRequest, rows: number): Counts {
  return {
    incomplete: `${incomplete} of ${rows} rows incomplete.`,
    impossible: `${impossible} of ${rows} rows not possible.`,
  }
}

function lineCells(line: RequestLine, counts: Counts): RequestCells {
  const ends = { sources: [line.initiator], destinations: [line.listener] }
  return {
    change: changes.add,
    ...endCells(ends),
    protocol: protocols[line.transport],
    port: portCell(line.port === null ? [] : [line.port]),
    service: line.service,
    action: actionOf(line),
    justification: line.justification,
    purpose: line.purpose,
    ownJustification: line.details.justification ?? '',
    reference: line.reference,
    ...detailCells(line),
    comment: commentOf({ ...line, ...ends }, isImpossible(line), counts),
    ruleId: line.ruleId,
  }
}

function rowCells(row: RequestRow, counts: Counts): RequestCells {
  return {
    change: changes[row.change],
    ...endCells(row),
    protocol: protocols[row.transport],
    port: portCell(row.ports),
    service: row.why.service,
    action: actionOf(row),
    justification: row.why.justification,
    purpose: row.why.purpose,
    ownJustification: row.details.justification ?? '',
    reference: row.why.reference,
    ...detailCells(row),
    comment: commentOf(row, isImpossible(row), counts),
    ruleId: row.id,
  }
}

type Ends = Pick<RequestRow, 'sources' | 'destinations'>

/** Names and addresses stand in the same order, one name for each address. */
function endCells({ sources, destinations }: Ends) {
  const names = (ends: readonly RequestEnd[]) => ends.map(nameOf).join(listSeparator)
  const addresses = (ends: readonly RequestEnd[]) =>
    ends.map(({ address }) => address ?? missingAddress).join(listSeparator)
  const zones = (ends: readonly RequestEnd[]) => [...new Set(ends.map(zoneOf))].join(listSeparator)
  return {
    sourceZone: zones(sources),
    sourceName: names(sources),
    sourceAddress: addresses(sources),
    destinationZone: zones(destinations),
    destinationName: names(destinations),
    destinationAddress: addresses(destinations),
  }
}

function portCell(ports: RequestRow['ports']): string {
  return ports.length === 0 ? 'n/a (echo request)' : ports.map(formatPortRange).join(listSeparator)
}

function detailCells({ firewall, details }: Pick<RequestRow, 'firewall' | 'details'>) {
  const { requester = '', owner = '', ticket = '', neededFrom = '', expires = '' } = details
  return { firewall: firewall ?? '', requester, owner, ticket, neededFrom, expires }
}

function zoneOf({ zone }: RequestEnd): string {
  return zone === null || zone.trim() === '' ? '(no zone)' : zone
}

function nameOf({ name }: RequestEnd): string {
  return name.trim() === '' ? '(no name)' : name
}

/** How the comment names the firewall whose request a row is; readCsvBaseline reads it back. */
export function firewallNote(firewall: string): string {
  return `Firewall: ${firewall}.`
}

const places: Readonly<Record<RequestRow['crossing'], string>> = {
  firewalls: '',
  unnamed: '',
  inside: 'Inside a zone: for the firewalls on the hosts.',
  open: 'No firewall between these zones: for the firewalls on the hosts.',
}

/** What the action of a row reads that no packet can match; readCsvBaseline reads it back. */
export const noAction = 'None'

function actionOf(asked: RequestLine | RequestRow): string {
  return isImpossible(asked) ? noAction : 'Allow'
}

/** Said of a row between IPv4 and IPv6. */
const impossibleNote = 'NOT POSSIBLE, do not add: no packet goes from an IPv4 to an IPv6 address or back.'

function commentOf(
  row: Ends & Pick<RequestRow, 'crossing' | 'firewall' | 'comment'>,
  impossible: boolean,
  counts: Counts,
): string {
  const faults = [...row.sources, ...row.destinations].flatMap(({ fault }) => fault ?? [])
  const place = row.firewall === null ? places[row.crossing] : firewallNote(row.firewall)
  return [
    place,
    ...(impossible ? [impossibleNote, counts.impossible] : []),
    ...new Set(faults),
    faults.length === 0 ? '' : counts.incomplete,
    row.comment,
  ]
    .filter((text) => text !== '')
    .join(' ')
}
