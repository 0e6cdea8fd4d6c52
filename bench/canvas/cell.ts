import type { Measurement } from './figures.ts'
import type { Row, Sample } from './rows.ts'
import { medianOf } from './statistics.ts'

/** What all rounds say about one row for one target: a median with its range, or words. */
export interface Cell {
  /** NaN when no round gave a figure. */
  readonly median: number
  readonly low: number
  readonly high: number
  /** `!` the gesture did less than asked; `~` taken while others used more than half a core. */
  readonly mark: string
  /** Why rounds gave no figure. */
  readonly words: string
}

const foreignLimit = 0.5

/** Rounds that nobody disturbed count alone where there are any. Undefined when nothing was measured. */
export function cellOf(row: Row, rounds: readonly Measurement[]): Cell | undefined {
  const all = rounds.map(row.of).filter((sample) => sample !== undefined)
  if (all.length === 0) return undefined
  const samples = all.filter((sample): sample is Sample => typeof sample !== 'string')
  const failures = all.filter((sample): sample is string => typeof sample === 'string')
  const quiet = samples.filter(({ foreign }) => !(foreign > foreignLimit))
  const used = quiet.length > 0 ? quiet : samples
  const values = used.map(({ value }) => value)
  const share = failures.length > 0 && samples.length > 0 ? ` ${failures.length}/${all.length}` : ''
  return {
    median: medianOf(values),
    low: Math.min(...values),
    high: Math.max(...values),
    mark: (used.some(({ tookEffect }) => !tookEffect) ? '!' : '') + (quiet.length === 0 && used.length > 0 ? '~' : ''),
    words: failures[0] === undefined ? '' : failures[0] + share,
  }
}

/** "58.1 (57.2–59.6)~" */
export function cellText(cell: Cell | undefined, digits: number): string {
  if (cell === undefined) return ''
  const { median, low, high, mark, words } = cell
  if (Number.isNaN(median)) return words
  const range = low === high ? '' : ` (${low.toFixed(digits)}–${high.toFixed(digits)})`
  return `${median.toFixed(digits)}${range}${mark}${words && ` ${words}`}`
}
