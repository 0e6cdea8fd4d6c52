import { expect, test } from 'vitest'
import { csvRows } from './csv.ts'
import { clean, requestOf } from './request.test-support.ts'
import { requestSheet } from './requestSheet.ts'

test('row numbers are numbers, dates are dates, all else is the text of the CSV', () => {
  const request = requestOf(clean, [{}, { details: { neededFrom: 'soon' } }])
  const { name, headings, rows } = requestSheet('Request', request)
  const texts = csvRows(request)
  expect(name).toBe('Request')
  const at = (column: string) => rows.map((row) => row[headings.indexOf(column)])
  expect(at('No')).toEqual([1, 2])
  expect(at('Needed from')).toEqual([{ day: '2026-01-31' }, 'soon'])
  expect(at('Expires')).toEqual([{ day: '2027-01-31' }, ''])
  for (const column of headings.filter((heading) => !['No', 'Needed from', 'Expires'].includes(heading))) {
    expect(at(column)).toEqual(texts.map((row) => row[headings.indexOf(column)]))
  }
})
