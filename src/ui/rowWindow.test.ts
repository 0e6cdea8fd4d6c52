import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RowView, rowWindow, scrollTo } from './rowWindow.ts'

const [rowHeight, head] = [28, 28]
const views: fc.Arbitrary<RowView> = fc
  .record({
    count: fc.oneof(fc.nat(50), fc.nat(200_000), fc.integer({ min: 500_000, max: 20_000_000 })),
    height: fc.integer({ min: head, max: 1_500 }),
    part: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ count, height, part }) => {
    const window = rowWindow({ count, rowHeight, head, top: 0, height })
    const content = window.before + (window.end - window.first) * rowHeight + window.after
    return { count, rowHeight, head, height, top: Math.floor(part * Math.max(0, head + content - height)) }
  })

const contentOf = (view: RowView): number => {
  const { first, end, before, after } = rowWindow(view)
  return before + (end - first) * rowHeight + after
}

test('wherever it is scrolled, rows cover the view, and the list is as high as it was and no higher than browsers draw', () => {
  fc.assert(
    fc.property(views, (view) => {
      const { first, end, before, after } = rowWindow(view)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(view.count)
      expect(before).toBeGreaterThanOrEqual(-1e-6)
      expect(after).toBeGreaterThanOrEqual(0)
      expect(contentOf(view)).toBeCloseTo(contentOf({ ...view, top: 0 }), 3)
      expect(contentOf(view)).toBeLessThanOrEqual(15_000_000)
      // In pixels of the list, what is seen below the head reaches from `top` to here.
      const seen = Math.min(view.top + view.height - head, contentOf(view))
      expect(before).toBeLessThanOrEqual(view.top + 1e-6)
      expect(before + (end - first) * rowHeight).toBeGreaterThanOrEqual(seen - 1e-3)
      expect(end - first).toBeLessThanOrEqual(view.height / rowHeight + 40)
    }),
    { numRuns: 2_000 },
  )
})

test('a list of usual length is scrolled pixel by pixel: every row stands at its own place', () => {
  fc.assert(
    fc.property(fc.nat(500_000), fc.nat(13_000_000), (count, top) => {
      const { first, before } = rowWindow({
        count,
        rowHeight,
        head,
        height: 300,
        top: Math.min(top, count * rowHeight),
      })
      expect(before).toBe(first * rowHeight)
    }),
  )
})

test('the ends of a list are reached, and every row can be brought into view', () => {
  for (const count of [1, 1_000, 400_000, 600_000, 5_000_000]) {
    const view = { count, rowHeight, head, height: 300, top: 0 }
    expect(rowWindow(view).first).toBe(0)
    expect(rowWindow({ ...view, top: Math.max(0, contentOf(view) + head - 300) }).end).toBe(count)
    for (const row of [0, Math.floor(count / 3), count - 1]) {
      const top = Math.floor(scrollTo(row, 60, view))
      const { first, end, before } = rowWindow({ ...view, top })
      expect(first <= row && row < end).toBe(true)
      const at = before + (row - first) * rowHeight - top
      expect(at).toBeGreaterThanOrEqual(-rowHeight)
      expect(at).toBeLessThanOrEqual(300 - head)
    }
  }
})

test('nothing to show', () => {
  expect(rowWindow({ count: 0, rowHeight, head, height: 300, top: 0 })).toEqual({
    first: 0,
    end: 0,
    before: 0,
    after: 0,
  })
})
