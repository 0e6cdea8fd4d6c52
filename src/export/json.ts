import type { RequestEnd, RequestLine } from '#flows/changeRequest.ts'
import { formatPortRange } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'
import type { Exporter } from './exporter.ts'
import { safeJson } from './safeJson.ts'

/** The JSON file's shape. Texts are as typed; a program must treat them as data. */
export interface JsonRequest {
  readonly format: 'portolan-request'
  readonly version: 1
  readonly plan: string
  readonly details: {
    readonly requester: string | null
    readonly owner: string | null
    readonly justification: string | null
    readonly ticket: string | null
    /** Dates are YYYY-MM-DD. */
    readonly neededFrom: string | null
    readonly expires: string | null
  }
  readonly rows: number
  /** How many lines have an end without an address. */
  readonly incomplete: number
  readonly lines: readonly JsonLine[]
}

export interface JsonLine {
  readonly ruleId: string
  readonly change: 'add'
  readonly action: 'allow'
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

export const jsonExporter: Exporter = {
  id: 'json',
  title: 'JSON',
  sentence: 'The same lines with stable ids and sources, for programs.',
  extension: 'request.json',
  mediaType: 'application/json',
  render: ({ plan, details, rows, incomplete, lines }) => {
    const file: JsonRequest = {
      format: 'portolan-request',
      version: 1,
      plan,
      details: {
        requester: details.requester ?? null,
        owner: details.owner ?? null,
        justification: details.justification ?? null,
        ticket: details.ticket ?? null,
        neededFrom: details.neededFrom ?? null,
        expires: details.expires ?? null,
      },
      rows,
      incomplete,
      lines: lines.map(lineOf),
    }
    return `${safeJson(file, 2)}\n`
  },
}

function lineOf(line: RequestLine): JsonLine {
  return {
    ruleId: line.ruleId,
    change: 'add',
    action: 'allow',
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
