import { type Address, parseAddress } from '#net/address.ts'

/** The addresses that a text asks for: an IP address, network or range, or `10.0.2.*`; null for names and anything else. */
export function addressPattern(text: string): Address | null {
  const starred = /^((?:\d{1,3}\.){1,3})\*$/.exec(text)?.[1]
  if (starred !== undefined) {
    const known = starred.split('.').length - 1
    return numeric(`${starred}${'0.'.repeat(3 - known)}0/${8 * known}`)
  }
  return /^[\d.:a-f/–-]+$/.test(text) && /[.:]/.test(text) ? numeric(text) : null
}

function numeric(text: string): Address | null {
  const parsed = parseAddress(text)
  if (parsed.ok) return parsed.address.kind === 'name' ? null : parsed.address
  // A host inside a network stands for the network: `10.0.2.7/24`.
  if (parsed.suggestion === undefined || !text.includes('/')) return null
  const network = parseAddress(parsed.suggestion)
  return network.ok ? network.address : null
}
