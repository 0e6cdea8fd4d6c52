import { expect, test } from 'vitest'
import { hideMarks, showMarks, useChangeMarks } from './changeMarks.ts'

test('the marks are shown until they are hidden', () => {
  const marks = new Map([['l1', 'new' as const]])
  showMarks(marks)
  expect(useChangeMarks.getState().links).toBe(marks)
  hideMarks()
  expect(useChangeMarks.getState().links.size).toBe(0)
})
