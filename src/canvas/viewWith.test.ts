import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewWith } from './viewWith.ts'

const size = { x: 0, y: 0, width: 800, height: 500 }

test('what is in view leaves the view as it is', () => {
  expect(viewWith({ x: 100, y: 100, width: 204, height: 52 }, { x: 0, y: 0, zoom: 1 }, size)).toBeUndefined()
})

test('what is beside the view is brought to its nearer edge', () => {
  const box = { x: 1000, y: -300, width: 200, height: 50 }
  expect(viewWith(box, { x: 0, y: 0, zoom: 1 }, size)).toEqual({ x: -448, y: 348, zoom: 1 })
})

test('what lies under a pane is brought out beside it', () => {
  const box = { x: 500, y: 100, width: 200, height: 50 }
  const view = { x: 0, y: 0, zoom: 1 }
  expect(viewWith(box, view, { x: 0, y: 0, width: 520, height: 500 })).toEqual({ x: -228, y: 0, zoom: 1 })
  expect(viewWith(box, view, { x: 600, y: 0, width: 400, height: 500 })).toEqual({ x: 148, y: 0, zoom: 1 })
})

test('whatever fits is in view then, at the same zoom, and need not be brought again', () => {
  const number = fc.integer({ min: -3000, max: 3000 })
  fc.assert(
    fc.property(number, number, number, number, fc.constantFrom(0.02, 0.5, 1, 2), (x, y, left, top, zoom) => {
      const box = { x, y, width: 204, height: 52 }
      const start = { x: left, y: top, zoom }
      const view = viewWith(box, start, size) ?? start
      expect(view.zoom).toBe(zoom)
      expect(box.x * zoom + view.x).toBeGreaterThanOrEqual(0)
      expect(box.y * zoom + view.y).toBeGreaterThanOrEqual(0)
      expect((box.x + box.width) * zoom + view.x).toBeLessThanOrEqual(size.width)
      expect((box.y + box.height) * zoom + view.y).toBeLessThanOrEqual(size.height)
      const again = viewWith(box, view, size)
      if (again) expect(Math.abs(again.x - view.x) + Math.abs(again.y - view.y)).toBeLessThan(1e-6)
    }),
  )
})
