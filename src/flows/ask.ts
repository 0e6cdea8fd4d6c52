import type { PortRange } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'
import type { Flow } from './flow.ts'

/** A transport and destination port or range. */
export interface Service {
  /** "tcp/443", "udp/623", "tcp/49152-65535", "icmp". */
  readonly text: string
  readonly transport: Transport
  readonly port: PortRange | null
}

/** One service that is asked for, and why. */
export interface Ask {
  readonly service: Service
  readonly reasons: Flow['reasons']
  /** The reviewer's note; empty without one. */
  readonly note: string
}
