import { formatAddress, parseAddress } from '#net/address.ts'

/** An address in the one form that all ways of writing it share; what is none stays as it is. */
export function plainAddress(typed: string): string {
  const read = parseAddress(typed)
  return read.ok ? formatAddress(read.address) : typed
}
