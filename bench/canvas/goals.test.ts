import { expect, it } from 'vitest'
import { goalOf, verdict } from './goals.ts'

it('asks fewer frames of the wheel and of larger plans, and nothing of small ones', () => {
  expect(verdict(goalOf('pan.shown', 1_000), 55)).toBe('≥ 55 ok')
  expect(verdict(goalOf('zoom.shown', 3_000), 44.9)).toBe('≥ 45 short')
  expect(verdict(goalOf('drag.over100', 3_000), 1)).toBe('≤ 0 short')
  expect(verdict(goalOf('load', 1_000), Number.NaN)).toBe('≤ 300 ?')
  expect(verdict(goalOf('pan.shown', 100), 5)).toBe('')
})
