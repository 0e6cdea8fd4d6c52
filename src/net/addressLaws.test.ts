import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, type Family, formatAddress, parseAddress } from './address.ts'
import { addressBounds, addressContains, addressesOverlap } from './addressBounds.ts'

const width = (family: Family) => (family === 4 ? 32 : 128)
const family = fc.constantFrom<Family>(4, 6)
const value = (of: Family) => fc.bigInt({ min: 0n, max: (1n << BigInt(width(of))) - 1n })
/** The 64 lowest IPv4 and the 64 highest IPv6 addresses: close together, so that containment and overlap happen. */
const near = (of: Family) => {
  const base = of === 4 ? 0n : (1n << 128n) - 64n
  return fc.bigInt({ min: base, max: base + 63n })
}

function ipAddress(numbers: (of: Family) => fc.Arbitrary<bigint>, shortestPrefix: (of: Family) => number) {
  const single = family.chain((of) => numbers(of).map((n): Address => ({ kind: of === 4 ? 'ipv4' : 'ipv6', value: n })))
  const cidr = family.chain((of) =>
    fc.tuple(numbers(of), fc.integer({ min: shortestPrefix(of), max: width(of) })).map(([n, prefix]): Address => {
      const size = 1n << BigInt(width(of) - prefix)
      return { kind: 'cidr', family: of, network: n - (n % size), prefix }
    }),
  )
  const range = family.chain((of) =>
    fc
      .tuple(numbers(of), numbers(of))
      .filter(([from, to]) => from < to)
      .map(([from, to]): Address => ({ kind: 'range', family: of, from, to })),
  )
  return fc.oneof(single, cidr, range)
}

const name = fc
  .array(fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/), { minLength: 1, maxLength: 4 })
  .map((labels) => labels.join('.'))
  .filter((text) => text !== 'any')
  .map((text): Address => ({ kind: 'name', name: text }))
const anyAddress = fc.oneof(
  ipAddress(value, () => 0),
  name,
)
const nearAddress = ipAddress(near, (of) => width(of) - 6)

function members(address: Address): string[] {
  const bounds = addressBounds(address)
  if (bounds === null) return []
  const count = Number(bounds.last - bounds.first) + 1
  return Array.from({ length: count }, (_, index) => `${bounds.family}:${bounds.first + BigInt(index)}`)
}

describe('canonical text', () => {
  test('of an address is read back as the same address', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual({ ok: true, address })
      }),
      { numRuns: 2000 },
    )
  })

  test('of whatever is taken, and every suggestion, is a fixed point; every refusal is one sentence', () => {
    const part = fc.constantFrom(
      '10',
      '0',
      '010',
      '255',
      '.',
      ':',
      '::',
      '/',
      '-',
      '–',
      'ff',
      'a',
      ' ',
      '24',
      '[',
      ']',
      '%',
    )
    const joined = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''))
    const edited = fc.tuple(anyAddress, fc.nat({ max: 40 }), part).map(([address, at, extra]) => {
      const text = formatAddress(address)
      return text.slice(0, at) + extra + text.slice(at)
    })
    fc.assert(
      fc.property(fc.oneof(joined, edited, fc.string({ maxLength: 40, unit: 'binary' })), (input) => {
        const result = parseAddress(input)
        const settled = result.ok ? formatAddress(result.address) : result.suggestion
        if (settled !== undefined) {
          const again = parseAddress(settled)
          expect(again.ok && formatAddress(again.address)).toBe(settled)
        }
        if (!result.ok) expect(result.reason).toMatch(/^[^\n]{10,200}\.$/)
      }),
      { numRuns: 5000 },
    )
  })

  test('of an IPv6 address is the shortest that its groups allow', () => {
    const group = fc.constantFrom('0', '1', 'ff0')
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
        const result = parseAddress(groups.join(':'))
        const text = result.ok ? formatAddress(result.address) : ''
        const runs = groups.join('').replaceAll('1', ' ').replaceAll('ff0', ' ').split(' ')
        const longest = Math.max(...runs.map((run) => run.length))
        expect(text.includes('::')).toBe(longest >= 2)
        const shown = text.split(':').filter((part) => part !== '').length
        expect(shown).toBe(longest >= 2 ? 8 - longest : 8)
        expect(text.indexOf('::')).toBe(text.lastIndexOf('::'))
      }),
    )
  })
})

describe('containment and overlap', () => {
  test('say what the sets of addresses say', () => {
    fc.assert(
      fc.property(nearAddress, nearAddress, (a, b) => {
        const inA = new Set(members(a))
        const ofB = members(b)
        expect(addressContains(a, b)).toBe(ofB.every((member) => inA.has(member)))
        expect(addressesOverlap(a, b)).toBe(ofB.some((member) => inA.has(member)))
      }),
      { numRuns: 2000 },
    )
  })

  test('are reflexive, overlap is symmetric, and containment implies overlap', () => {
    fc.assert(
      fc.property(fc.oneof(anyAddress, nearAddress), fc.oneof(anyAddress, nearAddress), (a, b) => {
        expect(addressContains(a, a) && addressesOverlap(a, a)).toBe(true)
        expect(addressesOverlap(a, b)).toBe(addressesOverlap(b, a))
        if (addressContains(a, b)) expect(addressesOverlap(a, b)).toBe(true)
      }),
    )
  })

  test('never join the two IP versions, nor a name and a number', () => {
    const everything = (['0.0.0.0/0', '::/0', 'vmm01'] as const).map((text) => {
      const result = parseAddress(text)
      return result.ok ? result.address : { kind: 'name' as const, name: result.reason }
    })
    for (const [index, a] of everything.entries()) {
      for (const [other, b] of everything.entries()) {
        expect(addressesOverlap(a, b)).toBe(index === other)
        expect(addressContains(a, b)).toBe(index === other)
      }
    }
  })
})
