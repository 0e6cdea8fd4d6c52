import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from './findJsonFault.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('findJsonFault', () => {
  it.each<[string, number, RegExp]>([
    ['', 0, /a value/],
    ['{"a" 1}', 5, /":"/],
    ['[1 2]', 3, /comma/],
    ['[1,]', 3, /a value/],
    ["{'a':1}", 1, /double quotes/],
    ['{"a":1}}', 7, /end of the file/],
    ['{"a":"b\nc"}', 7, /closing quote/],
    ['["a\\x"]', 3, /escape/],
    ['[01]', 2, /comma/],
    ['[1.]', 3, /digit/],
    ['[-]', 2, /digit/],
    ['[1e+]', 4, /digit/],
    ['[tru]', 1, /a value/],
    ['{"a":[1}', 7, /comma/],
    ['"abc', 4, /closing quote/],
  ])('finds the fault of %j', (text, offset, expected) => {
    expect(findJsonFault(text)).toEqual({ offset, expected: expect.stringMatching(expected) })
  })

  it('finds a fault exactly where JSON.parse fails', () => {
    const jsonish = fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '"',
          '"a"',
          '1',
          '-',
          '0',
          '.',
          'e5',
          'true',
          'null',
          ' ',
          '\n',
          '\\',
          '\\u00e9',
          'x',
        ),
      )
      .map((parts) => parts.join(''))
    const damaged = fc
      .tuple(fc.json(), fc.nat(), jsonish)
      .map(
        ([json, at, text]) =>
          `${json.slice(0, at % json.length)}${text}${json.slice((at % json.length) + text.length)}`,
      )
    fc.assert(
      fc.property(fc.oneof(fc.json(), jsonish, damaged, fc.string({ unit: 'binary' })), (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text))
      }),
      { numRuns: 5000 },
    )
  })

  it('copes with one text and one number of many megabytes', () => {
    expect(findJsonFault(`["${'x'.repeat(9_000_000)}"`)?.offset).toBe(9_000_003)
    expect(findJsonFault(`[${'9'.repeat(9_000_000)}`)?.offset).toBe(9_000_001)
  })
})
