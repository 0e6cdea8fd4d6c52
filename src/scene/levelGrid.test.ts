import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from './box.ts'
import { LevelGrid } from './levelGrid.ts'

const coordinate = fc.oneof(fc.integer({ min: -900, max: 900 }), fc.constantFrom(-1e9, 8_388_608, 1e9))
const length = fc.oneof(fc.integer({ min: 0, max: 700 }), fc.constantFrom(40_000, 5e8))
const boxes = fc.record({ x: coordinate, y: coordinate, width: length, height: length })

test('finds exactly the boxes that a look at all of them finds, while boxes come and go', () => {
  const steps = fc.array(fc.record({ box: boxes, gone: fc.boolean() }), { maxLength: 60 })
  fc.assert(
    fc.property(
      steps,
      fc.array(boxes, { minLength: 1, maxLength: 4 }),
      fc.nat({ max: 50 }),
      (items, places, margin) => {
        const grid = new LevelGrid<number>()
        const slots = items.map(({ box }, index) => grid.add(box, index))
        for (const [index, slot] of slots.entries()) if (items[index]?.gone) grid.remove(slot)
        for (const place of places) {
          const expected = items.flatMap(({ box, gone }, index) =>
            !gone && overlaps(box, place, margin) ? [index] : [],
          )
          expect(grid.near(place, margin).sort((a, b) => a - b)).toEqual(expected)
          expect(grid.touches(place, margin)).toBe(expected.length > 0)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('stops looking when told', () => {
  const grid = new LevelGrid<string>()
  const box = { x: 0, y: 0, width: 500, height: 500 }
  for (const item of ['one', 'two', 'three']) grid.add(box, item)
  const seen: string[] = []
  expect(grid.some(box, 0, (item) => seen.push(item) === 2)).toBe(true)
  expect(seen).toHaveLength(2)
  expect(grid.some(box, 0, () => false)).toBe(false)
})
