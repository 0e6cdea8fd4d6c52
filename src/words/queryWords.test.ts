import { expect, test } from 'vitest'
import { parseQuery } from '#flows/find/parseQuery.ts'
import { fieldOptions, queryFields } from '#flows/find/query.ts'
import { germanQueryWords } from './queryWords.ts'

const german = (word: string): string => germanQueryWords[word] ?? word

test('a query in German words asks for the same as in English ones', () => {
  for (const field of queryFields) {
    for (const value of fieldOptions[field]?.options ?? ['443']) {
      expect(parseQuery(`${german(field)}:${german(value)}`), field).toEqual(parseQuery(`${field}:${value}`))
    }
  }
  const known = [...queryFields, ...Object.values(fieldOptions).flatMap(({ options }) => options)]
  expect(Object.keys(germanQueryWords).filter((word) => !known.includes(word as never))).toEqual([])
})
