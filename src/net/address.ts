import { parseHostName } from './hostName.ts'
import { formatIpv4, parseIpv4 } from './ipv4.ts'
import { formatIpv6, parseIpv6 } from './ipv6.ts'
import { type Parsed, refuse } from './parsed.ts'

export type Family = 4 | 6

/** Where a member is found. Numbers are the address as an unsigned integer of 32 or 128 bits. */
export type Address =
  | { readonly kind: 'ipv4'; readonly value: bigint }
  | { readonly kind: 'ipv6'; readonly value: bigint }
  | { readonly kind: 'cidr'; readonly family: Family; readonly network: bigint; readonly prefix: number }
  | { readonly kind: 'range'; readonly family: Family; readonly from: bigint; readonly to: bigint }
  | { readonly kind: 'name'; readonly name: string }

/** An address, or why there is none. `suggestion` is a canonical text that may be taken after asking. */
export type AddressResult =
  | { readonly ok: true; readonly address: Address }
  | { readonly ok: false; readonly reason: string; readonly suggestion?: string }

type IpAddress = { readonly family: Family; readonly value: bigint }

/** Longer input is refused unread; the longest valid text is a name of 253 characters. */
const longestInput = 300
const widths = { 4: 32, 6: 128 } as const

/** Reads an IPv4 or IPv6 address, a CIDR network, a range "a-b" (also "10.0.0.11-18") or a host name; blanks around it do not count. */
export function parseAddress(text: string): AddressResult {
  const input = trimmed(text)
  if (!input.ok) return input
  const found = input.value
  if (found.includes('/')) return cidrOf(found)
  const numeric = /^[0-9.\s–-]+$/.test(found)
  if ((numeric || found.includes(':')) && /[-–]/.test(found)) return rangeOf(found)
  if (numeric || found.includes(':')) return singleOf(found)
  const name = parseHostName(found)
  return name.ok ? { ok: true, address: { kind: 'name', name: name.value } } : name
}

/** Reads a CIDR network only; a host inside a network is refused with the network as suggestion. */
export function parseCidr(text: string): AddressResult {
  const input = trimmed(text)
  if (!input.ok) return input
  if (input.value.includes('/')) return cidrOf(input.value)
  const single = singleOf(input.value)
  if (!single.ok)
    return refuse('A network is written as an address, a slash and a prefix length, for example 10.0.0.0/24.')
  const address = formatAddress(single.address)
  const suggestion = `${address}/${single.address.kind === 'ipv6' ? 128 : 32}`
  return {
    ok: false,
    reason: `${address} is one address; a network also has a prefix length, for example /24.`,
    suggestion,
  }
}

function trimmed(text: string): Parsed<string> {
  if (text.length > longestInput)
    return refuse(`An address has at most ${longestInput} characters; this text has ${text.length}.`)
  const value = text.trim()
  return value === '' ? { ok: false, reason: 'The address is empty.' } : { ok: true, value }
}

function singleOf(text: string): AddressResult {
  const ip = parseIp(text)
  if (ip.ok) return { ok: true, address: { kind: ip.value.family === 4 ? 'ipv4' : 'ipv6', value: ip.value.value } }
  const bare = /^\[([^[\]]*)\](?::[0-9]+)?$/.exec(text)?.[1] ?? /^([0-9.]+):[0-9]+$/.exec(text)?.[1]
  const inner = bare === undefined ? null : parseIp(bare)
  if (inner === null || !inner.ok) return ip
  const suggestion = formatIp(inner.value.family, inner.value.value)
  return { ok: false, reason: 'An address stands here without brackets and without a port.', suggestion }
}

function cidrOf(text: string): AddressResult {
  const [left = '', right = '', ...rest] = text.split('/')
  const ip = parseIp(left.trim())
  if (!ip.ok) return ip
  const { family, value } = ip.value
  const width = widths[family]
  const digits = right.trim()
  if (rest.length > 0 || !/^(0|[1-9][0-9]{0,2})$/.test(digits) || Number(digits) > width) {
    return refuse(`The prefix length of an IPv${family} network is a number from 0 to ${width}.`)
  }
  const prefix = Number(digits)
  const size = 1n << BigInt(width - prefix)
  const network = value - (value % size)
  const address: Address = { kind: 'cidr', family, network, prefix }
  if (network === value) return { ok: true, address }
  const suggestion = formatAddress(address)
  return {
    ok: false,
    reason: `${formatIp(family, value)} is a host inside ${suggestion}; write the network itself or the host alone.`,
    suggestion,
  }
}

function rangeOf(text: string): AddressResult {
  const [left = '', right = '', ...rest] = text.split(/[-–]/).map((part) => part.trim())
  if (rest.length > 0) return refuse('A range has two addresses with one hyphen between them.')
  const first = parseIp(left)
  if (!first.ok) return first
  const short = first.value.family === 4 && /^[0-9]+$/.test(right)
  const last = parseIp(short ? `${left.slice(0, left.lastIndexOf('.'))}.${right}` : right)
  if (!last.ok) return last
  const { family, value: from } = first.value
  const to = last.value.value
  if (last.value.family !== family) return refuse('Both ends of a range belong to the same IP version.')
  if (from > to) {
    const suggestion = `${formatIp(family, to)}-${formatIp(family, from)}`
    return { ok: false, reason: 'The range runs backwards: its first address is above its last.', suggestion }
  }
  if (from === to) return { ok: true, address: { kind: family === 4 ? 'ipv4' : 'ipv6', value: from } }
  return { ok: true, address: { kind: 'range', family, from, to } }
}

function parseIp(text: string): Parsed<IpAddress> {
  const family = text.includes(':') ? 6 : 4
  const parsed = family === 6 ? parseIpv6(text) : parseIpv4(text)
  return parsed.ok ? { ok: true, value: { family, value: parsed.value } } : parsed
}

/** The canonical text: parsing it gives the same address, and two texts of one address have the same. IPv6 follows RFC 5952. */
export function formatAddress(address: Address): string {
  switch (address.kind) {
    case 'ipv4':
      return formatIpv4(address.value)
    case 'ipv6':
      return formatIpv6(address.value)
    case 'cidr':
      return `${formatIp(address.family, address.network)}/${address.prefix}`
    case 'range':
      return `${formatIp(address.family, address.from)}-${formatIp(address.family, address.to)}`
    case 'name':
      return address.name
  }
}

function formatIp(family: Family, value: bigint): string {
  return family === 4 ? formatIpv4(value) : formatIpv6(value)
}
