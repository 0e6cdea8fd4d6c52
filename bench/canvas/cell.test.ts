import { expect, it } from 'vitest'
import { cellOf, cellText } from './cell.ts'
import type { Measurement } from './figures.ts'
import type { Row, Sample } from './rows.ts'

/** A row that reads its samples in the order of the rounds. */
function text(...samples: readonly (Sample | string)[]): string {
  const row: Row = { key: 'row', title: '', digits: 1, of: ({ round }) => samples[round] }
  const rounds = samples.map((_, round) => ({ round }) as Measurement)
  return cellText(cellOf(row, rounds), row.digits)
}
const sample = (value: number, foreign = 0, tookEffect = true): Sample => ({ value, foreign, tookEffect })

it('says the median and the range of the rounds', () => {
  expect(text(sample(58), sample(60), sample(50))).toBe('58.0 (50.0–60.0)')
  expect(text(sample(58))).toBe('58.0')
})

it('leaves out rounds that others disturbed, and marks a figure when there are no others', () => {
  expect(text(sample(58), sample(20, 0.6), sample(57))).toBe('57.5 (57.0–58.0)')
  expect(text(sample(20, 0.6), sample(30, 0.7))).toBe('25.0 (20.0–30.0)~')
})

it('marks a gesture that did less than asked', () => {
  expect(text(sample(58), sample(60, 0, false))).toBe('59.0 (58.0–60.0)!')
})

it('says why there is no figure, and of how many rounds', () => {
  expect(text('stalled', 'stalled')).toBe('stalled')
  expect(text(sample(5), 'stalled')).toBe('5.0 stalled 1/2')
  expect(cellOf({ key: 'row', title: '', digits: 1, of: () => undefined }, [{} as Measurement])).toBeUndefined()
})
