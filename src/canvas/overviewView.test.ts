import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameIn, overviewView, viewAround } from './overviewView.ts'

const boxes = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 0, max: 60_000 }),
  height: fc.integer({ min: 0, max: 60_000 }),
})

test('law: the whole drawing is in the small picture, no nearer than a fifth of its size', () => {
  fc.assert(
    fc.property(boxes, (drawing) => {
      const {
        size,
        view: { x, y, zoom },
      } = overviewView(drawing)
      expect(size.width).toBeLessThanOrEqual(208)
      expect(size.height).toBeLessThanOrEqual(144)
      expect(zoom).toBeLessThanOrEqual(0.2)
      expect(drawing.x * zoom + x).toBeGreaterThanOrEqual(7.999)
      expect(drawing.y * zoom + y).toBeGreaterThanOrEqual(7.999)
      expect((drawing.x + drawing.width) * zoom + x).toBeLessThanOrEqual(size.width - 7.999)
      expect((drawing.y + drawing.height) * zoom + y).toBeLessThanOrEqual(size.height - 7.999)
    }),
  )
})

test('law: the frame of a view that was asked for at a point has its middle there', () => {
  const canvas = { width: 900, height: 600 }
  const points = fc.record({ x: fc.integer({ min: 0, max: 208 }), y: fc.integer({ min: 0, max: 144 }) })
  fc.assert(
    fc.property(boxes, points, fc.double({ min: 0.05, max: 2, noNaN: true }), (drawing, point, zoom) => {
      const small = overviewView(drawing).view
      const view = viewAround(small, point, { x: 1, y: 2, zoom }, canvas)
      const { x, y, width, height } = frameIn(small, view, canvas)
      expect(view.zoom).toBe(zoom)
      expect(x + width / 2).toBeCloseTo(point.x, 3)
      expect(y + height / 2).toBeCloseTo(point.y, 3)
    }),
  )
})
