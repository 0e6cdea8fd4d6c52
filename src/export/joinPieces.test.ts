import { expect, test } from 'vitest'
import { finish } from '#flows/steps.ts'
import { joinPieces } from './joinPieces.ts'

test('joins pieces in order and says how far it is', () => {
  const pieces = Array.from({ length: 2_500 }, (_, at) => `${at};`)
  expect([...joinPieces(pieces, 2_500)]).toEqual([
    { done: 1_000, of: 2_500 },
    { done: 2_000, of: 2_500 },
  ])
  expect(finish(joinPieces(pieces, 2_500))).toBe(pieces.join(''))
})

test('a text that no engine could hold is refused before it is made', () => {
  const piece = 'x'.repeat(10_000_000)
  let made = 0
  function* pieces() {
    for (;;) {
      made += 1
      yield piece
    }
  }
  expect(() => finish(joinPieces(pieces(), 1))).toThrow('The file would have more than 500,000,000 characters.')
  expect(made).toBe(51)
})
