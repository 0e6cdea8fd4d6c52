import { formatIpv4, parseIpv4 } from './ipv4.ts'
import { type Parsed, quoted, refuse } from './parsed.ts'

const mappedPrefix = 0xffffn

/** An IPv6 address in any form of RFC 4291, the one that ends in a dotted IPv4 address included; no zone id. */
export function parseIpv6(text: string): Parsed<bigint> {
  if (text.includes('%'))
    return refuse('A zone id ("%…") has a meaning on one machine only, so it cannot stand in a request.')
  const halves = text.split('::')
  if (halves.length > 2) return refuse('"::" may stand only once in an IPv6 address.')
  const [head, tail] = halves
  const first = groupsOf(head ?? '', tail === undefined)
  const second = groupsOf(tail ?? '', true)
  if (!first.ok) return first
  if (!second.ok) return second
  const known = first.value.length + second.value.length
  if (tail === undefined ? known !== 8 : known > 7) {
    return refuse('An IPv6 address has eight groups, or fewer with one "::".')
  }
  const groups = [...first.value, ...Array<bigint>(8 - known).fill(0n), ...second.value]
  return { ok: true, value: groups.reduce((value, group) => (value << 16n) | group, 0n) }
}

function groupsOf(text: string, last: boolean): Parsed<bigint[]> {
  const groups: bigint[] = []
  if (text === '') return { ok: true, value: groups }
  const parts = text.split(':')
  for (const [index, part] of parts.entries()) {
    if (part.includes('.') && last && index === parts.length - 1) {
      const embedded = parseIpv4(part)
      if (!embedded.ok) return embedded
      groups.push(embedded.value >> 16n, embedded.value & 0xffffn)
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) {
      groups.push(BigInt(`0x${part}`))
    } else {
      return refuse(
        part === ''
          ? 'A group is missing beside a colon.'
          : `${quoted(part)} is not a group of one to four hexadecimal digits.`,
      )
    }
  }
  return { ok: true, value: groups }
}

/** The form of RFC 5952: lower case, no leading zeros, the longest run of zero groups as "::"; IPv4-mapped addresses end dotted. */
export function formatIpv6(value: bigint): string {
  if (value >> 32n === mappedPrefix) return `::ffff:${formatIpv4(value & 0xffffffffn)}`
  const groups: string[] = []
  for (let shift = 112n; shift >= 0n; shift -= 16n) groups.push(((value >> shift) & 0xffffn).toString(16))
  const run = longestZeroRun(groups)
  if (run.length < 2) return groups.join(':')
  return `${groups.slice(0, run.start).join(':')}::${groups.slice(run.start + run.length).join(':')}`
}

function longestZeroRun(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 }
  let length = 0
  for (const [index, group] of groups.entries()) {
    length = group === '0' ? length + 1 : 0
    if (length > best.length) best = { start: index - length + 1, length }
  }
  return best
}
