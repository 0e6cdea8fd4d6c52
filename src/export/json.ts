import type { ChangeRequest, RequestEnd, RequestLine } from '#flows/changeRequest.ts'
import { isImpossible } from '#flows/ipVersions.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import type { Steps } from '#flows/steps.ts'
import { formatPortRange } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'
import type { RequestDetails } from '#plan/plan.ts'
import type { Exporter, ExportOptions, ExportRequest } from './exporter.ts'
import { jsonFormat } from './formats.ts'
import { joinPieces } from './joinPieces.ts'
import { rowCount } from './requestCells.ts'
import { safeJson } from './safeJson.ts'

/** The JSON file's shape. Texts are as typed; a program must treat them as data. */
export interface JsonRequest {
  readonly format: 'portolan-request'
  readonly version: 1
  readonly plan: string
  readonly details: JsonDetails
  readonly rows: number
  /** How many lines have an end without an address. */
  readonly incomplete: number
  /** How many lines no packet can match, because one side is IPv4 and the other IPv6; their action is "none". */
  readonly impossible: number
  readonly lines: readonly JsonLine[]
}

export interface JsonDetails {
  readonly requester: string | null
  readonly owner: string | null
  readonly justification: string | null
  readonly ticket: string | null
  /** Dates are YYYY-MM-DD. */
  readonly neededFrom: string | null
  readonly expires: string | null
}

/** The shape of a file of consolidated rows. */
export interface JsonRowRequest {
  readonly format: 'portolan-request-rows'
  readonly version: 1
  readonly plan: string
  readonly details: JsonDetails
  /** How many single permissions the rows stand for. */
  readonly tuples: number
  readonly incomplete: number
  readonly impossible: number
  readonly lowerBound: number | null
  readonly rows: readonly JsonRow[]
}

/** Every source may reach every destination on every port; a computer and itself are not meant. */
export interface JsonRow {
  readonly ruleId: string
  readonly change: 'add' | 'remove' | 'unchanged'
  /** "none" where no packet can match: not to be added to any firewall. */
  readonly action: 'allow' | 'none'
  readonly firewall: string | null
  readonly crossing: RequestRow['crossing']
  readonly sources: readonly JsonEnd[]
  readonly destinations: readonly JsonEnd[]
  readonly transport: Transport
  /** Destination ports and ranges; empty for ICMP. */
  readonly ports: readonly string[]
  readonly tuples: number
  readonly service: string
  readonly channel: string
  readonly justification: string
  readonly reference: string
  readonly rules: readonly string[]
  readonly comment: string
  readonly details: JsonDetails
}

export interface JsonLine {
  readonly ruleId: string
  readonly change: 'add'
  readonly action: 'allow' | 'none'
  /** The firewall whose request it is; null where none is named. */
  readonly firewall: string | null
  readonly source: JsonEnd
  readonly destination: JsonEnd
  readonly transport: Transport
  /** Destination port "443" or range "49152-65535"; null for ICMP. */
  readonly port: string | null
  readonly service: string
  readonly channel: string
  readonly justification: string
  readonly reference: string
  readonly sources: readonly string[]
  readonly errata: readonly string[]
  readonly packs: readonly string[]
  readonly comment: string
  readonly flows: readonly string[]
}

export interface JsonEnd {
  readonly machine: string
  /** Zone name; null outside every zone. */
  readonly zone: string | null
  readonly name: string
  /** Null when it is missing or not valid, never to be read as "any"; `fault` then says why. */
  readonly address: string | null
  readonly fault: string | null
}

export const jsonExporter = {
  ...jsonFormat,
  render: (request: ExportRequest, _options: ExportOptions): Steps<string> =>
    joinPieces(pieces(request), rowCount(request)),
} satisfies Exporter

/** The file as `safeJson` writes it in one go, line by line: a long one would be a text of its own before it is one. */
function* pieces(request: ExportRequest): Generator<string> {
  const items = 'lines' in request ? request.lines.map(lineOf) : request.rows.map(rowOf)
  const head = safeJson('lines' in request ? linesFile(request) : rowsFile(request), 2)
  const [empty, indent] = ['[]\n}', '\n    ']
  if (items.length === 0) {
    yield `${head}\n`
    return
  }
  yield `${head.slice(0, -empty.length)}[`
  for (const [at, item] of items.entries()) {
    yield `${at === 0 ? '' : ','}${indent}${safeJson(item, 2).replaceAll('\n', indent)}`
  }
  yield '\n  ]\n}\n'
}

/** The file without its lines, which come last. */
function linesFile({ plan, details, rows, incomplete, impossible }: ChangeRequest): JsonRequest {
  return {
    format: 'portolan-request',
    version: 1,
    plan,
    details: detailsFile(details),
    rows,
    incomplete,
    impossible,
    lines: [],
  }
}

function rowsFile(request: RowRequest): JsonRowRequest {
  return {
    format: 'portolan-request-rows',
    version: 1,
    plan: request.plan,
    details: detailsFile(request.details),
    tuples: request.tuples,
    incomplete: request.incomplete,
    impossible: request.impossible,
    lowerBound: request.lowerBound,
    rows: [],
  }
}

function rowOf(row: RequestRow): JsonRow {
  return {
    ruleId: row.id,
    change: row.change,
    action: isImpossible(row) ? 'none' : 'allow',
    firewall: row.firewall,
    crossing: row.crossing,
    sources: row.sources.map(endOf),
    destinations: row.destinations.map(endOf),
    transport: row.transport,
    ports: row.ports.map(formatPortRange),
    tuples: row.tuples,
    service: row.why.service,
    channel: row.why.channel,
    justification: row.why.justification,
    reference: row.why.reference,
    rules: row.rules,
    comment: row.comment,
    details: detailsFile(row.details),
  }
}

function detailsFile(details: RequestDetails): JsonDetails {
  return {
    requester: details.requester ?? null,
    owner: details.owner ?? null,
    justification: details.justification ?? null,
    ticket: details.ticket ?? null,
    neededFrom: details.neededFrom ?? null,
    expires: details.expires ?? null,
  }
}

function lineOf(line: RequestLine): JsonLine {
  return {
    ruleId: line.ruleId,
    change: 'add',
    action: isImpossible(line) ? 'none' : 'allow',
    firewall: line.firewall,
    source: endOf(line.initiator),
    destination: endOf(line.listener),
    transport: line.transport,
    port: line.port === null ? null : formatPortRange(line.port),
    service: line.service,
    channel: line.channel,
    justification: line.justification,
    reference: line.reference,
    sources: line.sources,
    errata: line.errata,
    packs: line.packs,
    comment: line.comment,
    flows: line.flows,
  }
}

function endOf({ machine, zone, name, address, fault }: RequestEnd): JsonEnd {
  return { machine, zone, name, address, fault }
}
