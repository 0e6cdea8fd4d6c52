import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortRows } from './sortRows.ts'

it('puts numbers in names by their size, whatever the case, and takes equal ones as they come', () => {
  const rows = ['HV10', 'hv2', 'HV2', 'Ärger', 'b', '']
  expect(sortRows(rows, (row) => row, false)).toEqual(['', 'Ärger', 'b', 'hv2', 'HV2', 'HV10'])
  expect(sortRows(rows, (row) => row, true)).toEqual(['HV10', 'hv2', 'HV2', 'b', 'Ärger', ''])
})

it('sorts as a stable sort would, both ways', () => {
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  const texts = fc.array(fc.oneof(fc.constantFrom('a', 'A', 'a1', 'a01', 'b', ''), fc.string()))
  fc.assert(
    fc.property(texts, fc.boolean(), (list, descending) => {
      const rows = list.map((text, place) => ({ text, place }))
      const expected = [...rows].sort((a, b) => (descending ? -1 : 1) * collator.compare(a.text, b.text))
      expect(sortRows(rows, ({ text }) => text, descending)).toEqual(expected)
    }),
  )
})
