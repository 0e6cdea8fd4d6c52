import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewOf } from './viewOf.ts'

const canvas = { width: 524, height: 488 }

test('a small drawing is shown at its size, in the middle', () => {
  expect(viewOf({ x: 100, y: 100, width: 200, height: 100 }, canvas, 0.55)).toEqual({ x: 62, y: 104, zoom: 1 })
})

test('a larger one is made to fit', () => {
  const view = viewOf({ x: -28, y: -44, width: 720, height: 300 }, canvas, 0.55)
  expect(view.zoom).toBeCloseTo(468 / 720)
  expect(view.x - 28 * view.zoom).toBeCloseTo(28)
})

test('one that would be too small to read is shown from its top left corner on', () => {
  const view = viewOf({ x: -28, y: -44, width: 1260, height: 800 }, canvas, 0.55)
  expect(view.zoom).toBe(0.55)
  expect(-28 * view.zoom + view.x).toBeCloseTo(28)
  expect(-44 * view.zoom + view.y).toBeCloseTo(48)
  expect(viewOf({ x: -28, y: -44, width: 1260, height: 800 }, canvas, 0.02).zoom).toBeCloseTo(468 / 1260)
})

test('whatever fits at the least zoom is wholly in sight', () => {
  const drawing = fc.record({
    x: fc.integer({ min: -9999, max: 9999 }),
    y: fc.integer({ min: -9999, max: 9999 }),
    width: fc.integer({ min: 0, max: 20_000 }),
    height: fc.integer({ min: 0, max: 15_000 }),
  })
  fc.assert(
    fc.property(drawing, (box) => {
      const { x, y, zoom } = viewOf(box, canvas, 0.02)
      expect(box.x * zoom + x).toBeGreaterThanOrEqual(0)
      expect(box.y * zoom + y).toBeGreaterThanOrEqual(0)
      expect((box.x + box.width) * zoom + x).toBeLessThanOrEqual(canvas.width)
      expect((box.y + box.height) * zoom + y).toBeLessThanOrEqual(canvas.height)
    }),
  )
})
