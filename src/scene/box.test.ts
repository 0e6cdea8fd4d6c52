import { expect, test } from 'vitest'
import { boxAround, boxBetween, centre, contains, containsPoint, inflate, overlaps, union } from './box.ts'

const box = { x: 10, y: 20, width: 100, height: 40 }

test('contains what lies inside, common borders included', () => {
  expect(contains(box, box)).toBe(true)
  expect(contains(box, inflate(box, -1))).toBe(true)
  expect(contains(box, inflate(box, 1))).toBe(false)
  expect(containsPoint(box, { x: 110, y: 60 })).toBe(true)
  expect(containsPoint(box, { x: 111, y: 60 })).toBe(false)
})

test('touching borders overlap only with a margin', () => {
  const beside = { ...box, x: 110 }
  expect(overlaps(box, beside)).toBe(false)
  expect(overlaps(box, beside, 1)).toBe(true)
  expect(overlaps(box, { ...box, y: 61 }, 1)).toBe(false)
  expect(overlaps(box, { ...box, x: 109 })).toBe(true)
})

test('a union holds all boxes and nothing holds none', () => {
  expect(union([box, { x: -5, y: 50, width: 10, height: 30 }])).toEqual({ x: -5, y: 20, width: 115, height: 60 })
  expect(union([])).toBeUndefined()
})

test('boxes from middles and corners', () => {
  expect(boxAround(centre(box), box.width, box.height)).toEqual(box)
  expect(boxBetween({ x: 110, y: 20 }, { x: 10, y: 60 })).toEqual(box)
})
