import type { Flow } from '#flows/flow.ts'
import { formatPortRange } from '#net/port.ts'

/** Transport and destination port as the review shows them: "TCP 443", "ICMP echo". */
export function portText(flow: Pick<Flow, 'transport' | 'port'>): string {
  if (flow.port === null) return 'ICMP echo'
  return `${flow.transport.toUpperCase()} ${formatPortRange(flow.port)}`
}
