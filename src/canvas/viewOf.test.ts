import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewOf } from './viewOf.ts'

const frame = { x: 0, y: 0, width: 524, height: 488 }
const canvas = { frame, corners: [] }
const tools = { x: 15, y: 438, width: 92, height: 35 }
const picture = { x: 316, y: 320, width: 208, height: 144 }
const cornered = { frame, corners: [tools, picture] }
const opening = { whole: 0.5, part: 0.55 }
const fitting = { whole: 0.02, part: 0.02 }

test('a small drawing is shown at its size, in the middle', () => {
  expect(viewOf({ x: 100, y: 100, width: 200, height: 100 }, canvas, opening)).toEqual({ x: 62, y: 104, zoom: 1 })
})

test('a larger one is made to fit', () => {
  const view = viewOf({ x: -28, y: -44, width: 720, height: 300 }, canvas, opening)
  expect(view.zoom).toBeCloseTo(468 / 720)
  expect(view.x - 28 * view.zoom).toBeCloseTo(28)
})

test('one that would be too small to read is shown from its top left corner on', () => {
  const view = viewOf({ x: -28, y: -44, width: 1260, height: 800 }, canvas, opening)
  expect(view.zoom).toBe(0.55)
  expect(-28 * view.zoom + view.x).toBeCloseTo(28)
  expect(-44 * view.zoom + view.y).toBeCloseTo(48)
  expect(viewOf({ x: -28, y: -44, width: 1260, height: 800 }, canvas, fitting).zoom).toBeCloseTo(468 / 1260)
})

test('one whose names can be read is shown whole, and nothing of it under a pane', () => {
  const box = { x: 0, y: 0, width: 800, height: 100 }
  expect(viewOf(box, canvas, opening).zoom).toBeCloseTo(468 / 800)
  expect(viewOf(box, canvas, { whole: 0.6, part: 0.7 }).zoom).toBe(0.7)
  const covered = { frame: { x: 150, y: 0, width: 300, height: 488 }, corners: [] }
  const { x, zoom } = viewOf(box, covered, fitting)
  expect([x, x + 800 * zoom]).toEqual([178, 422])
})

test('what stands in a corner takes room only from what would lie under it', () => {
  const wide = { x: 0, y: 0, width: 936, height: 200 }
  expect(viewOf(wide, cornered, fitting)).toEqual(viewOf(wide, canvas, fitting))
  // The picture takes more than the tools: it is cheaper to stand beside it, and above them.
  const large = viewOf({ x: 0, y: 0, width: 936, height: 824 }, cornered, fitting)
  expect(large.y + 824 * large.zoom).toBeLessThanOrEqual(picture.y)
  const high = viewOf({ x: 0, y: 0, width: 300, height: 824 }, cornered, fitting)
  expect(high.x + 300 * high.zoom).toBeLessThanOrEqual(picture.x)
  expect(high.zoom).toBeCloseTo((488 - 48 - 28) / 824)
  // A part of it would be larger: the whole goes before.
  expect(viewOf({ x: 0, y: 0, width: 300, height: 824 }, cornered, { whole: 0.45, part: 0.9 })).toEqual(high)
})

test('whatever fits at the least zoom is wholly in sight, and clear of the corners', () => {
  const drawing = fc.record({
    x: fc.integer({ min: -9999, max: 9999 }),
    y: fc.integer({ min: -9999, max: 9999 }),
    width: fc.integer({ min: 0, max: 9000 }),
    height: fc.integer({ min: 0, max: 7000 }),
  })
  fc.assert(
    fc.property(drawing, (box) => {
      const { x, y, zoom } = viewOf(box, cornered, fitting)
      const [left, top] = [box.x * zoom + x, box.y * zoom + y]
      const [right, bottom] = [left + box.width * zoom, top + box.height * zoom]
      expect(left).toBeGreaterThanOrEqual(0)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(frame.width)
      expect(bottom).toBeLessThanOrEqual(frame.height)
      expect(right <= tools.x || left >= tools.x + tools.width || bottom <= tools.y).toBe(true)
      expect(right <= picture.x || bottom <= picture.y).toBe(true)
    }),
  )
})
