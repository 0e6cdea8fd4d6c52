import { type Address, parseAddress } from '#net/address.ts'
import { addressesOverlap } from '#net/addressBounds.ts'
import type { Transport } from '#net/transport.ts'
import type { Plan } from '#plan/plan.ts'
import type { Flow } from './flow.ts'
import { readMember } from './memberAddress.ts'

/** May this one open a connection to that one, on that port? */
export interface Question {
  /** A machine's or a member's name, a machine's id, or an address. */
  readonly from: string
  readonly to: string
  /** Null asks for ICMP. */
  readonly port: number | null
  /** Absent asks for any that has ports. */
  readonly transport?: Transport
}

export type Answer =
  /** Nobody in the plan has the name or address that the question names. */
  | { readonly kind: 'unknown'; readonly end: 'from' | 'to'; readonly text: string }
  /** `rejected` are flows that would say yes, had the reviewer not rejected them. */
  | { readonly kind: 'no'; readonly rejected: readonly Flow[] }
  | { readonly kind: 'yes'; readonly flows: readonly Flow[] }

/**
 * Whether the plan's request lets one end open a connection to the other: yes with every flow that says so, each with its rules and
 * the article's rows. A name or address that several machines have stands for them all.
 */
export function mayTalk(plan: Plan, flows: readonly Flow[], question: Question): Answer {
  const from = machinesNamed(plan, question.from)
  if (from.size === 0) return { kind: 'unknown', end: 'from', text: question.from }
  const to = machinesNamed(plan, question.to)
  if (to.size === 0) return { kind: 'unknown', end: 'to', text: question.to }
  const rejectedIds = new Set(plan.decisions.flatMap(({ flow, state }) => (state === 'rejected' ? [flow] : [])))
  const fitting = flows.filter((flow) => from.has(flow.initiator) && to.has(flow.listener) && carries(flow, question))
  const kept = fitting.filter(({ id }) => !rejectedIds.has(id))
  return kept.length > 0 ? { kind: 'yes', flows: kept } : { kind: 'no', rejected: fitting }
}

function carries({ transport, port }: Flow, question: Question): boolean {
  if (question.transport !== undefined && transport !== question.transport) return false
  if (question.port === null) return transport === 'icmp'
  return port !== null && port.from <= question.port && question.port <= port.to
}

/** Ids of the machines that a text names: by name or id whatever the case, by a member's name, or by an address. */
function machinesNamed(plan: Plan, text: string): ReadonlySet<string> {
  const wanted = text.trim().toLowerCase()
  const parsed = parseAddress(wanted)
  const address = parsed.ok ? parsed.address : null
  const found = plan.machines.filter(
    ({ id, name, members }) =>
      wanted !== '' &&
      (id === text.trim() ||
        name.trim().toLowerCase() === wanted ||
        members.some((member) => member.name.trim().toLowerCase() === wanted || hasAddress(member, address))),
  )
  return new Set(found.map(({ id }) => id))
}

function hasAddress(member: Plan['machines'][number]['members'][number], wanted: Address | null): boolean {
  const own = wanted === null ? null : readMember(member)
  if (wanted === null || own === null || !own.ok) return false
  const parsed = parseAddress(own.text)
  return parsed.ok && addressesOverlap(parsed.address, wanted)
}
