import type { PortRange } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'

/** One rule that asks for a flow, or a user who added it by hand. Several rules may ask for the same one. */
export interface FlowReason {
  readonly rule: string
  readonly service: string
  readonly channel: string
  readonly purpose: string
  readonly sources: readonly string[]
  readonly errata: readonly string[]
  readonly pack?: string
  /** The document that says so, where no article row does. */
  readonly source?: string
}

/** The smallest line of a link: one initiator, one listener, one transport, one destination port or range. Derived, never stored. */
export interface Flow {
  /** `<link>:<initiator>><listener>:<transport>[/<port>]`, for example `l1:m1>m2:tcp/443` or `l1:m1>m2:icmp`. */
  readonly id: string
  readonly link: string
  /** Machine ids. */
  readonly initiator: string
  readonly listener: string
  readonly transport: Transport
  /** Destination; null for ICMP. */
  readonly port: PortRange | null
  /** The reasons' services, each once, joined by "; ". */
  readonly service: string
  readonly channel: string
  /** All article rows, errata and packs of the reasons, each once, in catalogue order. */
  readonly sources: readonly string[]
  readonly errata: readonly string[]
  readonly packs: readonly string[]
  readonly reasons: readonly FlowReason[]
}

/** A rule between the link's machines that a choice switches off. */
export interface LeftOut {
  readonly rule: string
  readonly initiator: string
  readonly listener: string
  /** The choice and the option that exclude it. */
  readonly choice: string
  readonly option: string
}

/** A choice that is undecided while rules of this link depend on it. */
export interface OpenChoice {
  readonly choice: string
  /** The machine where it is decided; absent when it belongs to the plan. */
  readonly machine?: string
}

/** A pack that is off and would add rules to this link. */
export interface OfferedPack {
  readonly pack: string
  readonly rules: readonly string[]
}

/** Everything the catalogue says about one link. */
export interface LinkReview {
  readonly link: string
  readonly flows: readonly Flow[]
  /** Ids of the catalogue's annotations that belong to this link. */
  readonly annotations: readonly string[]
  readonly leftOut: readonly LeftOut[]
  readonly openChoices: readonly OpenChoice[]
  readonly offeredPacks: readonly OfferedPack[]
}
