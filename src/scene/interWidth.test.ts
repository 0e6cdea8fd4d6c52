import { expect, test } from 'vitest'
import { interWidth } from './interWidth.ts'

// Measured from the font's own table.
test.each([
  ['VMM console · ', 84.4],
  ['10.30.9.100…', 72.5],
  ['Windows PE · 10.30.9.100–199', 164.8],
])('“%s” is no narrower than in the font, and hardly wider', (text, pixels) => {
  expect(interWidth(text, 11.5)).toBeGreaterThanOrEqual(pixels - 0.1)
  expect(interWidth(text, 11.5)).toBeLessThan(pixels * 1.02)
})

test('letters of other scripts are taken for wide ones', () => {
  expect(interWidth('管理', 10)).toBe(20)
})
