import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stableId } from './stableId.ts'

test('an id is a letter and ten characters of base 32', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^R[0-9A-HJKMNP-TV-Z]{10}$/.test(stableId(text))))
})

test('the same text has the same id for ever', () => {
  expect([stableId(''), stableId('a'), stableId('m1>m2 tcp 443')]).toMatchInlineSnapshot(`
    [
      "R3C3XER5QQ8",
      "R18YJC7XAR1",
      "R5FQWFR91MQ",
    ]
  `)
})

test('texts that differ in one character share no id, and every place of the id varies', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => stableId(`m${at}`))
  expect(new Set(ids).size).toBe(ids.length)
  for (let place = 1; place <= 10; place += 1) expect(new Set(ids.map((id) => id[place])).size).toBe(32)
})
