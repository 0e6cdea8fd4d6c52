import { type Parsed, quoted, refuse } from './parsed.ts'

const counts = ['no', 'one', 'two', 'three']

/**
 * Four decimal parts of 0–255, and nothing else: no leading zeros, no hexadecimal, no short forms.
 * Those forms mean different machines to different programs, so they are refused with the reason.
 */
export function parseIpv4(text: string): Parsed<bigint> {
  const parts = text.split('.')
  const odd = parts.find((part) => !/^[0-9]+$/.test(part))
  if (odd !== undefined) {
    return refuse(
      odd === ''
        ? 'An IPv4 address has a number on each side of every dot.'
        : `${quoted(odd)} is not a decimal number.`,
    )
  }
  if (parts.length !== 4) {
    return refuse(`An IPv4 address has four parts, and this one has ${counts[parts.length] ?? parts.length}.`)
  }
  let value = 0n
  for (const part of parts) {
    if (part.length > 1 && part.startsWith('0')) {
      return refuse(`${quoted(part)} has a leading zero, which some programs read as an octal number.`)
    }
    if (part.length > 3 || Number(part) > 255)
      return refuse(`${quoted(part)} is above 255, the highest part of an IPv4 address.`)
    value = (value << 8n) | BigInt(part)
  }
  return { ok: true, value }
}

/** The dotted form of a number in 0–2³²−1. */
export function formatIpv4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join('.')
}
