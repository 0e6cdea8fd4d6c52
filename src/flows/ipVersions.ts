import type { Family } from '#net/address.ts'
import { addressKey } from './addressKey.ts'
import type { RequestLine } from './changeRequest.ts'
import type { RequestRow } from './requestRow.ts'

/**
 * Whether no packet can go from one to the other, because an IPv4 packet has IPv4 addresses on both sides. Null is an end whose
 * version is not known: a name, or no address at all.
 */
export function cannotMeet(source: Family | null, destination: Family | null): boolean {
  return source !== null && destination !== null && source !== destination
}

/** Whether no packet can match a line or a row that is asked for. Rows hold either only such tuples or none. */
export function isImpossible(asked: RequestLine | RequestRow): boolean {
  if ('initiator' in asked) return cannotMeet(familyOf(asked.initiator), familyOf(asked.listener))
  if (asked.change === 'remove') return false
  const destinations = new Set(asked.destinations.map(familyOf))
  return asked.sources.some((source) => [...destinations].some((family) => cannotMeet(familyOf(source), family)))
}

function familyOf({ address }: RequestLine['initiator']): Family | null {
  return address === null ? null : addressKey(address).family
}
