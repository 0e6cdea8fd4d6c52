import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connectReach, reachAt, touchReach, touchReachAt } from './connectReach.ts'

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

test('a finger has 24 pixels at reading zoom and nearer, and nowhere less than a pointer', () => {
  for (let zoom = 0.67; zoom < 2.6; zoom += 0.01) {
    expect(touchReachAt(zoom) * zoom).toBeGreaterThanOrEqual(touchReach - 1e-9)
    expect(touchReachAt(zoom) * zoom).toBeLessThan(touchReach + 9)
  }
  for (const zoom of [0.05, 0.3, 0.5, 3]) expect(touchReachAt(zoom)).toBeGreaterThanOrEqual(reachAt(zoom))
  expect(touchReachAt(0.1)).toBeLessThanOrEqual(36)
})
