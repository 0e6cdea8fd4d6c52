import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connectReach, reachAt } from './connectReach.ts'

test('the rim can be hit at any zoom that shows machines', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.3, max: 3, noNaN: true }), (zoom) => {
      expect(reachAt(zoom) * zoom).toBeGreaterThanOrEqual(connectReach - 1e-9)
    }),
  )
})

test('it is no wider than needed: neither near nor far away', () => {
  expect(reachAt(1)).toBe(connectReach)
  expect(reachAt(3)).toBe(connectReach)
  expect(reachAt(0.02)).toBe(30)
  const widths = new Set(Array.from({ length: 300 }, (_, at) => reachAt(0.02 + at * 0.01)))
  expect(widths.size).toBeLessThanOrEqual(8)
})
