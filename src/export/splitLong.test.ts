import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RequestEnd } from '#flows/changeRequest.ts'
import { expandRow } from '#flows/expandRow.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import { longestCell } from './longestCell.ts'
import { longRows } from './longRows.ts'
import { clean, requestOf } from './request.test-support.ts'
import { splitLong } from './splitLong.ts'

const endsOf = (net: number, count: number, name: string, located = true): readonly RequestEnd[] =>
  Array.from({ length: count }, (_, at) => ({
    machine: `m${net}`,
    zone: `Zone ${net}`,
    name: `${name}${at}`,
    address: located ? `10.${net}.${at >> 8}.${at % 256}` : null,
    fault: located ? null : `The address of ${name}${at} is missing.`,
  }))

const rowOf = (change: Partial<RequestRow>): RequestRow => ({
  id: 'R1',
  change: 'add',
  crossing: 'unnamed',
  firewall: null,
  sources: endsOf(1, 1, 'VMM'),
  destinations: endsOf(2, 2, 'HV'),
  transport: 'tcp',
  ports: [{ from: 443, to: 443 }],
  rules: ['files'],
  why: {
    service: 'Files',
    justification: 'Why.',
    purpose: 'Why.',
    reference: 'M2',
    sources: ['M2'],
    channel: '',
    errata: [],
    packs: [],
  },
  comment: '',
  details: {},
  tuples: 2,
  ...change,
})

const requestWith = (...rows: readonly RequestRow[]): RowRequest => ({
  plan: 'Lab',
  details: {},
  rows,
  tuples: 0,
  incomplete: 0,
  impossible: 0,
  lowerBound: null,
  inside: 0,
  open: 0,
})

const split = (...rows: readonly RequestRow[]): readonly RequestRow[] => {
  const request = splitLong(requestWith(...rows))
  return 'rows' in request && Array.isArray(request.rows) ? request.rows : []
}
const texts = (rows: readonly RequestRow[]) => rows.flatMap(expandRow).map((tuple) => JSON.stringify(tuple))

test('rows that fit stay the same, with the request they are in', () => {
  const request = requestWith(rowOf({}), rowOf({ id: 'R2', sources: endsOf(1, 400, 'VMM') }))
  expect(splitLong(request)).toBe(request)
  const lines = requestOf(clean)
  expect(splitLong(lines)).toBe(lines)
})

describe.each([
  ['many computers', { sources: endsOf(1, 401, 'HV') }, 2],
  ['long names', { sources: endsOf(1, 400, 'n'.repeat(200)) }, 3],
  [
    'long names on both sides',
    { sources: endsOf(1, 200, 'n'.repeat(200)), destinations: endsOf(2, 200, 'o'.repeat(300)) },
    4,
  ],
  ['names that are written out', { destinations: endsOf(2, 100, '\u202E'.repeat(60)) }, 2],
  [
    'what is said of missing addresses',
    { sources: endsOf(1, 350, 'x'.repeat(40), false), destinations: endsOf(2, 350, 'y'.repeat(40), false) },
    4,
  ],
  [
    'the notes that leave little room',
    { sources: endsOf(1, 300, 'x'.repeat(40), false), comment: 'c'.repeat(25_000) },
    6,
  ],
  [
    'names of many zones',
    { sources: endsOf(1, 100, 'x').map((end, at) => ({ ...end, zone: `${at} ${'z'.repeat(500)}` })) },
    2,
  ],
])('%s', (_, change, count) => {
  const row = rowOf(change)
  const parts = split(row)

  test('are rows whose cells fit, numbered behind the id', () => {
    expect(longRows({ ...requestWith(...parts), incomplete: 9999, impossible: 9999 })).toBe(0)
    expect(parts.map(({ id }) => id)).toEqual(Array.from({ length: count }, (__, at) => `R1/${at + 1}`))
  })

  test('that stand for exactly the same', () => {
    const tuples = texts(parts)
    expect(new Set(tuples).size).toBe(tuples.length)
    expect(tuples.toSorted()).toEqual(texts([row]).toSorted())
  })
})

test('how many rows lack an address is counted again', () => {
  const missing = endsOf(1, 401, 'HV').map((end, at) => (at === 400 ? { ...end, address: null } : end))
  const request = splitLong(requestWith(rowOf({ sources: missing }), rowOf({ id: 'R2', sources: endsOf(1, 900, 'A') })))
  expect(request).toMatchObject({ incomplete: 1, impossible: 0 })
})

test('a computer that would be left alone with itself is in no row', () => {
  const ends = endsOf(1, 401, 'HV')
  const parts = split(rowOf({ sources: ends, destinations: ends }))
  expect(parts.map(({ sources, destinations }) => [sources.length, destinations.length])).toEqual([
    [400, 400],
    [400, 1],
    [1, 400],
  ])
})

test('law: whatever the names, the parts stand for each tuple of the row once, and fit', () => {
  const side = (net: number) =>
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 9_000 }), fc.boolean()), { minLength: 1, maxLength: 12 })
      .map((sketch) =>
        sketch.map(([length, located], at): RequestEnd => {
          const name = `${at}${'x'.repeat(length)}`
          return {
            ...{ machine: `m${net}`, zone: null, name },
            address: located ? `10.0.${net}.${at}` : null,
            fault: located ? null : `The address of ${name.slice(0, 1000)} is missing.`,
          }
        }),
      )
  fc.assert(
    fc.property(side(1), side(2), (sources, destinations) => {
      const row = rowOf({ sources, destinations })
      const parts = split(row)
      expect(texts(parts).toSorted()).toEqual(texts([row]).toSorted())
      expect(longRows(requestWith(...parts))).toBe(0)
    }),
    { numRuns: 60 },
  )
})

describe('rows that a spreadsheet would cut', () => {
  const wide = rowOf({ sources: endsOf(1, 400, 'n'.repeat(200)) })

  test('are counted among rows', () => {
    expect(longRows(requestWith(wide, rowOf({}), rowOf({ comment: 'c'.repeat(longestCell - 20) })))).toBe(1)
  })

  test('are counted among lines', () => {
    const comment = 'c'.repeat(longestCell + 1)
    expect(longRows(requestOf(clean, [{}, { comment }, { justification: '\u202E'.repeat(4_096) }]))).toBe(2)
    expect(longRows(requestOf(clean, [{}, { justification: '\u202E'.repeat(4_095) }]))).toBe(0)
  })
})
