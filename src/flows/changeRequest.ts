import type { PortRange } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'
import type { RequestDetails } from '#plan/plan.ts'
import type { Crossing } from './crossing.ts'

/** What the network team gets: one line for each flow and pair of members. Derived, never stored. */
export interface ChangeRequest {
  /** The plan's name. */
  readonly plan: string
  readonly details: RequestDetails
  readonly lines: readonly RequestLine[]
  /** How many lines there are, how many of them lack an address, and how many no packet can match (see isImpossible). */
  readonly rows: number
  readonly incomplete: number
  readonly impossible: number
}

/** One permission asked for: from one computer to one port or range of another. Replies are implied. */
export interface RequestLine {
  /** Stays the same while machines, addresses, transport and port do. */
  readonly ruleId: string
  readonly crossing: Crossing['kind']
  /** The name of the firewall whose request it is; null where none is named. */
  readonly firewall: string | null
  readonly initiator: RequestEnd
  readonly listener: RequestEnd
  readonly transport: Transport
  /** Destination; null for ICMP. */
  readonly port: PortRange | null
  readonly service: string
  readonly channel: string
  /** The plan's justification and the purpose of each rule, as sentences. */
  readonly justification: string
  /** The same without the plan's justification. */
  readonly purpose: string
  /** Who says that the port is needed: article rows and errata, or the source of a pack. */
  readonly reference: string
  /** The reviewer's note; empty without one. */
  readonly comment: string
  /** The plan's details with those of the firewall, the rule and the line on top. */
  readonly details: RequestDetails
  /** Ids of the flows it stands for. */
  readonly flows: readonly string[]
  readonly sources: readonly string[]
  readonly errata: readonly string[]
  readonly packs: readonly string[]
}

export interface RequestEnd {
  /** Machine id. */
  readonly machine: string
  /** Zone name; null outside every zone. */
  readonly zone: string | null
  /** The member's name, or the machine's where the member has none. */
  readonly name: string
  /** Canonical; null when it is missing or not valid. It is never "any". */
  readonly address: string | null
  /** Why there is no address, as a sentence; null when there is one. */
  readonly fault: string | null
}
