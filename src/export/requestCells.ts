import type { ChangeRequest, RequestEnd, RequestLine } from '#flows/changeRequest.ts'
import { formatPortRange } from '#net/port.ts'

/** One line as the texts that people read, the same in every format; no text is empty that a reader would miss. */
export interface RequestCells {
  readonly sourceZone: string
  readonly sourceName: string
  readonly sourceAddress: string
  readonly destinationZone: string
  readonly destinationName: string
  readonly destinationAddress: string
  readonly protocol: string
  readonly port: string
  readonly service: string
  readonly justification: string
  readonly reference: string
  readonly comment: string
  readonly ruleId: string
}

/** Stands where an address is missing or not valid, so that nobody reads the gap as "any". */
export const missingAddress = 'MISSING'

const protocols = { tcp: 'TCP', udp: 'UDP', icmp: 'ICMP' } as const

export function requestCells(line: RequestLine, request: ChangeRequest): RequestCells {
  return {
    sourceZone: zoneOf(line.initiator),
    sourceName: nameOf(line.initiator),
    sourceAddress: line.initiator.address ?? missingAddress,
    destinationZone: zoneOf(line.listener),
    destinationName: nameOf(line.listener),
    destinationAddress: line.listener.address ?? missingAddress,
    protocol: protocols[line.transport],
    port: line.port === null ? 'n/a (echo request)' : formatPortRange(line.port),
    service: line.service,
    justification: line.justification,
    reference: line.reference,
    comment: commentOf(line, request),
    ruleId: line.ruleId,
  }
}

function zoneOf({ zone }: RequestEnd): string {
  return zone === null || zone.trim() === '' ? '(no zone)' : zone
}

function nameOf({ name }: RequestEnd): string {
  return name.trim() === '' ? '(no name)' : name
}

function commentOf({ initiator, listener, comment }: RequestLine, { incomplete, rows }: ChangeRequest): string {
  const faults = [initiator.fault, listener.fault].filter((fault) => fault !== null)
  const count = faults.length === 0 ? [] : [`${incomplete} of ${rows} rows incomplete.`]
  return [...faults, ...count, comment].filter((text) => text !== '').join(' ')
}
