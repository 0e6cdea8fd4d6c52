import type { Choices } from '../plan.ts'

/** What one line of a server list means, before anybody agreed to it. */
export interface ServerRow {
  /** Counted from 1 in the pasted text. */
  readonly line: number
  readonly name: string
  /** Canonical when it can be read, otherwise as typed. */
  readonly address?: string
  /** Role ids; none when nothing was recognised. */
  readonly roles: readonly string[]
  /** A zone of the plan, a zone to make, or none. */
  readonly zone: { readonly id: string } | { readonly name: string } | null
  readonly choices?: Choices
  /** The failover cluster it belongs to; members of one cluster become one machine when rows are grouped. */
  readonly cluster?: string
  /** What is not certain, as plain sentences. */
  readonly doubts: readonly string[]
  /** True when the plan has a machine or a member of this name or address already. */
  readonly known: boolean
}
