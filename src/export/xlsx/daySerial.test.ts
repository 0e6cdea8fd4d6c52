import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCalendarDate } from '#plan/calendarDate.ts'
import { daySerial } from './daySerial.ts'

test.each([
  ['1900-02-28', null],
  ['1900-03-01', 61],
  ['2000-02-29', 36585],
  ['2026-03-01', 46082],
  ['9999-12-31', 2958465],
])('%s is day %s', (day, serial) => {
  expect(daySerial(day)).toBe(serial)
})

test('law: each day is one more than the day before', () => {
  const two = (number: number) => String(number).padStart(2, '0')
  const parts = fc.tuple(
    fc.integer({ min: 1901, max: 9998 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const text = `${year}-${two(month)}-${two(day)}`
      fc.pre(isCalendarDate(text))
      const following = [`${year}-${two(month)}-${two(day + 1)}`, `${year}-${two(month + 1)}-01`, `${year + 1}-01-01`]
      const next = following.find(isCalendarDate) ?? ''
      expect(daySerial(next)).toBe((daySerial(text) ?? 0) + 1)
    }),
    { numRuns: 1000 },
  )
})
