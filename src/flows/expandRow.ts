import { formatPortRange } from '#net/port.ts'
import { addressKey } from './addressKey.ts'
import type { RequestEnd } from './changeRequest.ts'
import type { RequestRow } from './requestRow.ts'

/** One permission as plain texts; the firewall is null where none is named. */
export interface PlainTuple {
  readonly firewall: string | null
  readonly source: string
  readonly destination: string
  /** "tcp/443", "udp/623", "tcp/49152-65535", "icmp". */
  readonly service: string
}

/** What stands for a computer in tuples: its address, or, while it has none, a text that no address can be. */
export function endText({ address, machine, name }: RequestEnd): string {
  return address ?? `missing: ${name} [${machine}]`
}

/** The row's services as texts: "tcp/443", or "icmp" alone. */
export function rowServices({ transport, ports }: Pick<RequestRow, 'transport' | 'ports'>): readonly string[] {
  return ports.length === 0 ? [transport] : ports.map((port) => `${transport}/${formatPortRange(port)}`)
}

/** Whether a tuple between two texts exists: a computer needs no firewall for itself, a network does. */
export function isTuple(source: string, destination: string): boolean {
  return source !== destination || !addressKey(source).single
}

/** Every tuple that a row stands for, once. */
export function expandRow(row: RequestRow): readonly PlainTuple[] {
  const services = rowServices(row)
  const destinations = row.destinations.map(endText)
  return row.sources
    .map(endText)
    .flatMap((source) =>
      destinations
        .filter((destination) => isTuple(source, destination))
        .flatMap((destination) =>
          services.map((service) => ({ firewall: row.firewall, source, destination, service })),
        ),
    )
}
