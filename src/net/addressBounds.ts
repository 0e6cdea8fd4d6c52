import type { Address, Family } from './address.ts'

/** First and last address, both included, of one IP version. */
export interface AddressBounds {
  readonly family: Family
  readonly first: bigint
  readonly last: bigint
}

/** The addresses that an IP address, network or range covers; null for a name, which says nothing about addresses. */
export function addressBounds(address: Address): AddressBounds | null {
  switch (address.kind) {
    case 'ipv4':
      return { family: 4, first: address.value, last: address.value }
    case 'ipv6':
      return { family: 6, first: address.value, last: address.value }
    case 'cidr': {
      const size = 1n << BigInt((address.family === 4 ? 32 : 128) - address.prefix)
      return { family: address.family, first: address.network, last: address.network + size - 1n }
    }
    case 'range':
      return { family: address.family, first: address.from, last: address.to }
    case 'name':
      return null
  }
}

/** Whether every address of `inner` is one of `outer`. A name is inside nothing but itself. */
export function addressContains(outer: Address, inner: Address): boolean {
  const a = addressBounds(outer)
  const b = addressBounds(inner)
  if (a === null || b === null) return sameName(outer, inner)
  return a.family === b.family && a.first <= b.first && b.last <= a.last
}

/** Whether two addresses share one: IP kinds by their numbers, names when they are equal. IPv4 and IPv6 never overlap. */
export function addressesOverlap(one: Address, other: Address): boolean {
  const a = addressBounds(one)
  const b = addressBounds(other)
  if (a === null || b === null) return sameName(one, other)
  return a.family === b.family && a.first <= b.last && b.first <= a.last
}

function sameName(one: Address, other: Address): boolean {
  return one.kind === 'name' && other.kind === 'name' && one.name === other.name
}
