import type { Flow } from '#flows/flow.ts'
import { formatPortRange, type PortRange } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'
import { uiWords } from '#words/uiWords.ts'

/** Transport and destination port as the review shows them: "TCP 443", "ICMP echo". */
export function portText(flow: Pick<Flow, 'transport' | 'port'>): string {
  return portsText(flow.transport, flow.port === null ? [] : [flow.port])
}

/** The same for several ports: "TCP 80, 443"; none are those of an echo. */
export function portsText(transport: Transport, ports: readonly PortRange[]): string {
  return ports.length === 0 ? uiWords.echo : `${transport.toUpperCase()} ${ports.map(formatPortRange).join(', ')}`
}
