import { formatAddress, parseAddress } from '#net/address.ts'
import { addressBounds } from '#net/addressBounds.ts'
import type { Member } from '#plan/plan.ts'

/** The canonical text of a member's address, or why it cannot stand in a request; `suggestion` may be taken after asking. */
export type MemberAddress =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string; readonly suggestion?: string }

const widths = { 4: 32n, 6: 128n } as const

/** Reads a member's address as typed. What a firewall reads as "any" is no machine's address and is refused. */
export function memberAddress(typed: string): MemberAddress {
  const parsed = parseAddress(typed)
  if (!parsed.ok) return parsed
  const bounds = addressBounds(parsed.address)
  const text = formatAddress(parsed.address)
  if (bounds === null) return { ok: true, text }
  const highest = (1n << widths[bounds.family]) - 1n
  const meansAny = bounds.first === 0n && (bounds.last === 0n || bounds.last === highest)
  return meansAny ? { ok: false, reason: `Firewalls read ${text} as any address.` } : { ok: true, text }
}

const known = new WeakMap<Pick<Member, 'address'>, MemberAddress | null>()

/** The address of a member; null while it has none. Read once for each member object. */
export function readMember(member: Pick<Member, 'address'>): MemberAddress | null {
  const before = known.get(member)
  if (before !== undefined) return before
  const { address } = member
  const read = address === undefined || address.trim() === '' ? null : memberAddress(address)
  known.set(member, read)
  return read
}
