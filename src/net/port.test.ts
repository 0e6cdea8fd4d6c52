import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePortRanges,
  formatPortList,
  formatPortRange,
  highestPort,
  lowestPort,
  mergePortRanges,
  type PortRange,
  parsePort,
  parsePortRange,
} from './port.ts'

const port = fc.integer({ min: lowestPort, max: highestPort })
const range = fc.tuple(port, port).map(([a, b]): PortRange => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const narrow = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 5 }))
  .map(([from, more]) => ({ from, to: from + more }))

function portsOf(ranges: readonly PortRange[]): Set<number> {
  return new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)))
}

describe('parsePort', () => {
  test.each(['1', '443', '65535'])('takes %s', (text) => {
    expect(parsePort(text)).toBe(Number(text))
  })

  test.each([
    '',
    '0',
    '65536',
    '99999',
    '100000',
    '-1',
    '+80',
    ' 80',
    '80 ',
    '080',
    '8e1',
    '0x50',
    '80.0',
    '٨٠',
    'http',
  ])('refuses "%s"', (text) => {
    expect(parsePort(text)).toBeNull()
  })
})

describe('parsePortRange', () => {
  test('reads a port as text or number, and a range', () => {
    expect(parsePortRange('443')).toEqual({ from: 443, to: 443 })
    expect(parsePortRange(443)).toEqual({ from: 443, to: 443 })
    expect(parsePortRange('49152-65535')).toEqual({ from: 49152, to: 65535 })
  })

  test.each(['', '-', '1-', '-1', '9-8', '1-2-3', '0-10', '1-65536', '1 - 2', '1–2', 'any'])('refuses "%s"', (text) => {
    expect(parsePortRange(text)).toBeNull()
  })

  test.each([0, 65536, -1, 80.5, Number.NaN, Number.POSITIVE_INFINITY, 1e21])('refuses the number %s', (value) => {
    expect(parsePortRange(value)).toBeNull()
  })

  test('is the inverse of formatPortRange', () => {
    fc.assert(
      fc.property(range, (value) => {
        expect(parsePortRange(formatPortRange(value))).toEqual(value)
      }),
    )
  })
})

describe('mergePortRanges', () => {
  test('joins overlapping and adjacent ranges and leaves the rest', () => {
    const ranges = [5986, 135, 5985, 445].map((from) => ({ from, to: from }))
    expect(mergePortRanges([...ranges, { from: 440, to: 444 }])).toEqual([
      { from: 135, to: 135 },
      { from: 440, to: 445 },
      { from: 5985, to: 5986 },
    ])
  })

  test('holds exactly the same ports in ordered ranges that do not touch', () => {
    fc.assert(
      fc.property(fc.array(narrow, { maxLength: 12 }), (ranges) => {
        const merged = mergePortRanges(ranges)
        expect(portsOf(merged)).toEqual(portsOf(ranges))
        for (const [index, next] of merged.slice(1).entries()) {
          expect(next.from).toBeGreaterThan((merged[index]?.to ?? 0) + 1)
        }
      }),
    )
  })
})

test('comparePortRanges orders by first port, then by last', () => {
  const ordered = [
    { from: 80, to: 80 },
    { from: 80, to: 90 },
    { from: 443, to: 443 },
  ]
  expect([...ordered].reverse().sort(comparePortRanges)).toEqual(ordered)
})

test('formatPortList merges, orders and writes ranges with an en dash', () => {
  const ports = [445, 5986, 135, 5985, 443, 139].map((from) => ({ from, to: from }))
  expect(formatPortList(ports)).toBe('135, 139, 443, 445, 5985–5986')
  expect(formatPortList([])).toBe('')
})
