import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from './box.ts'
import { SpatialGrid } from './spatialGrid.ts'

const coordinate = fc.oneof(fc.integer({ min: -900, max: 900 }), fc.constantFrom(-1e9, 1e9))
const length = fc.oneof(fc.integer({ min: 0, max: 700 }), fc.constant(5e8))
const boxes = fc.record({ x: coordinate, y: coordinate, width: length, height: length })

test('finds exactly the boxes that a look at all of them finds', () => {
  fc.assert(
    fc.property(fc.array(boxes, { maxLength: 30 }), boxes, fc.nat({ max: 50 }), (items, place, margin) => {
      const grid = new SpatialGrid<number>()
      for (const [index, box] of items.entries()) grid.add(box, index)
      const expected = items.flatMap((box, index) => (overlaps(box, place, margin) ? [index] : []))
      expect(grid.near(place, margin).sort((a, b) => a - b)).toEqual(expected)
    }),
  )
})

test('forgets what is removed and stops at the limit', () => {
  const grid = new SpatialGrid<string>()
  const box = { x: 0, y: 0, width: 500, height: 500 }
  const first = grid.add(box, 'first')
  grid.add(box, 'second')
  expect(grid.near(box)).toEqual(['first', 'second'])
  expect(grid.near(box, 0, 1)).toEqual(['first'])
  grid.remove(first)
  expect(grid.near(box)).toEqual(['second'])
})
