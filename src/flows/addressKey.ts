import { type Family, parseAddress } from '#net/address.ts'
import { addressBounds } from '#net/addressBounds.ts'

/** A canonical address as a key that sorts as people count: IPv4, IPv6, then names. */
export interface AddressKey {
  readonly order: string
  /** True for one computer, false for a network or a range. */
  readonly single: boolean
  /** Its IP version; null for a name, which may stand for addresses of both. */
  readonly family: Family | null
}

const known = new Map<string, AddressKey>()
/** So many are remembered; a plan has fewer. */
const most = 100_000

/** Reads the canonical text of an address; what is none counts as a name. */
export function addressKey(text: string): AddressKey {
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const key = read(text)
  known.set(text, key)
  return key
}

function read(text: string): AddressKey {
  const parsed = parseAddress(text)
  const bounds = parsed.ok ? addressBounds(parsed.address) : null
  if (bounds === null) return { order: `n${text}`, single: true, family: null }
  const digits = bounds.family === 4 ? 8 : 32
  const hex = (value: bigint) => value.toString(16).padStart(digits, '0')
  return {
    order: `${bounds.family}${hex(bounds.first)}${hex(bounds.last)} ${text}`,
    single: bounds.first === bounds.last,
    family: bounds.family,
  }
}
