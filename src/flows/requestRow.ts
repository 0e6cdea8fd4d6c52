import type { PortRange } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'
import type { RequestDetails } from '#plan/plan.ts'
import type { RequestEnd } from './changeRequest.ts'
import type { Crossing } from './crossing.ts'
import type { ReasonTexts } from './requestTexts.ts'

export type RowChange = 'add' | 'remove' | 'unchanged'

/**
 * A consolidated row: every source reaches every destination on every port. The pair of a computer with itself is not
 * meant, see expandRow.
 */
export interface RequestRow {
  /** Stays the same while firewall, computers, transport and ports (and, by rule, the rules) do. */
  readonly id: string
  readonly change: RowChange
  /** What its flows cross; rows of one firewall are that firewall's request. */
  readonly crossing: Crossing['kind']
  /** Firewall name; null where none is named. */
  readonly firewall: string | null
  /** In the order of their addresses, those without one last. */
  readonly sources: readonly RequestEnd[]
  readonly destinations: readonly RequestEnd[]
  readonly transport: Transport
  /** Destination ports in ascending order; empty for ICMP. */
  readonly ports: readonly PortRange[]
  /** Ids of the rules that ask for it. */
  readonly rules: readonly string[]
  /** What it is and who says that it is needed. */
  readonly why: ReasonTexts
  /** The reviewers' notes; empty without one. */
  readonly comment: string
  readonly details: RequestDetails
  /** How many tuples it stands for. */
  readonly tuples: number
}

/** A change request in consolidated rows. Derived, never stored. */
export interface RowRequest {
  /** The plan's name. */
  readonly plan: string
  /** Those of the plan; each row has its own. */
  readonly details: RequestDetails
  readonly rows: readonly RequestRow[]
  /** How many tuples the rows stand for together, each counted once for each firewall it crosses. */
  readonly tuples: number
  /** How many rows have an end without an address. */
  readonly incomplete: number
  /** How many rows no packet can match, see isImpossible. */
  readonly impossible: number
  /** No smaller number of rows stands for the same; null where the rows are not the fewest on purpose. */
  readonly lowerBound: number | null
  /** Tuples that are left out because they stay inside a zone, or because no firewall stands on their way. */
  readonly inside: number
  readonly open: number
}
