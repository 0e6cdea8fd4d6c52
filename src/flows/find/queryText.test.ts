import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryValue, valuesOfField, withFieldValues } from './queryText.ts'

test('a field is asked for other values, and the rest stays as typed', () => {
  expect(withFieldValues('vmm -zone:lan zone:dmz', 'zone', ['DMZ outer', ''])).toBe('vmm -zone:lan zone:"DMZ outer",""')
  expect(withFieldValues('zone:dmz "rack 1"', 'zone', [])).toBe('"rack 1"')
  expect(withFieldValues('', 'state', ['open'])).toBe('state:open')
  expect(valuesOfField('zone:a,"b c" -zone:d role:x', 'zone')).toEqual(['a', 'b c'])
  expect(valuesOfField('zone:', 'zone')).toEqual([])
})

test('any name can be a value', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (names) => {
      const text = withFieldValues('vmm', 'zone', names)
      expect(valuesOfField(text, 'zone')).toEqual(names.map((name) => name.toLowerCase()))
      expect(withFieldValues(text, 'zone', [])).toBe('vmm')
      expect(queryValue('a"b')).toBe('"a""b"')
    }),
  )
})
