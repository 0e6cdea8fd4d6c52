import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTuple } from './expandRow.ts'
import { likeEnds } from './likeEnds.ts'
import { type PlainRow, plainTuples } from './tupleIndex.ts'

const row = (sources: readonly string[], destinations: readonly string[]): PlainRow => ({
  firewall: null,
  sources,
  destinations,
  services: ['icmp'],
})

test('ends that stand in the same rows on the same sides are one; the first stands for all', () => {
  const rows = [row(['10.0.0.9', '10.0.0.10', '10.0.0.1'], ['10.0.1.1']), row(['10.0.0.1'], ['10.0.1.1', 'db'])]
  const { short, long } = likeEnds(rows)
  expect(rows.map(short)).toEqual([row(['10.0.0.9', '10.0.0.1'], ['10.0.1.1']), row(['10.0.0.1'], ['10.0.1.1', 'db'])])
  expect(long(row(['10.0.0.9', '10.0.0.1'], ['db'])).sources).toEqual(['10.0.0.1', '10.0.0.9', '10.0.0.10'])
})

test('a source is not like a destination, and several computers of a kind reach each other', () => {
  const rows = [row(['10.0.0.1', '10.0.0.2'], ['10.0.0.1', '10.0.0.2']), row(['10.0.0.3'], ['10.0.0.4'])]
  const like = likeEnds(rows)
  expect(rows.map(like.short)).toEqual([row(['10.0.0.1'], ['10.0.0.1']), row(['10.0.0.3'], ['10.0.0.4'])])
  expect(like.isTuple('10.0.0.1', '10.0.0.1')).toBe(true)
  expect(like.isTuple('10.0.0.3', '10.0.0.3')).toBe(false)
})

test('law: a tuple of kinds is in a short row exactly when all its tuples are in the long one', () => {
  const ends = fc.uniqueArray(fc.constantFrom('10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.1.0/24', 'db', 'web'))
  const rows = fc.array(
    fc.tuple(ends, ends).map(([sources, destinations]) => row(sources, destinations)),
    { maxLength: 6 },
  )
  const texts = (one: PlainRow, of: typeof isTuple) =>
    Array.from(plainTuples(one, of), ({ source, destination }) => `${source} > ${destination}`)
  fc.assert(
    fc.property(rows, (drawn) => {
      const like = likeEnds(drawn)
      for (const one of drawn) {
        const spelt = [...plainTuples(like.short(one), like.isTuple)].flatMap(({ source, destination }) =>
          texts(like.long(row([source], [destination])), isTuple),
        )
        expect(spelt.sort()).toEqual(texts(one, isTuple).sort())
      }
    }),
  )
})
