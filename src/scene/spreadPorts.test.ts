import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadPorts } from './spreadPorts.ts'

const even = (...at: number[]) => at.map((place) => ({ at: place, weight: 1 }))

test('a wish that is free is granted; equal wishes spread around it', () => {
  expect(spreadPorts(even(20), 10, 0, 40)).toEqual([20])
  expect(spreadPorts(even(20, 20), 10, 0, 40)).toEqual([15, 25])
  expect(spreadPorts(even(20, 20, 20), 10, 0, 40)).toEqual([10, 20, 30])
})

test('a heavy wish moves less', () => {
  expect(
    spreadPorts(
      [
        { at: 20, weight: 1000 },
        { at: 20, weight: 1 },
      ],
      10,
      0,
      40,
    ),
  ).toEqual([20, 30])
})

test('places keep order, gap and bounds', () => {
  const wish = fc.record({ at: fc.integer({ min: -100, max: 200 }), weight: fc.constantFrom(1, 8, 1000) })
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 12 }), (wishes, gap) => {
      const places = spreadPorts(wishes, gap, 0, 100)
      expect(places).toHaveLength(wishes.length)
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(100)
        if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(gap)
      }
    }),
  )
})
