import { type Cell, cellOf, cellText } from './cell.ts'
import type { Measurement } from './figures.ts'
import { codeGoals, comparedWithBare, goalOf, shareOfBare, verdict } from './goals.ts'
import { type Row, rows } from './rows.ts'
import type { TargetName } from './target.ts'

/** Kilobytes of code, gzip. */
export interface CodeSizes {
  readonly target: TargetName
  /** Fetched before the first drawing was possible, and by the end of all gestures. */
  readonly first: number
  readonly fetched: number
  /** Everything built, the layout worker left out; only for the app. */
  readonly built: number | undefined
}

/** The table of one size, one line a row, columns padded. */
export function sizeTable(size: number, measurements: readonly Measurement[], targets: readonly TargetName[]): string {
  const head = [`${size} machines`, ...targets, '/ bare', '/ React Flow', 'goal']
  const lines = rows.flatMap((row) => lineOf(row, size, measurements, targets))
  return padded([head, ...lines])
}

function lineOf(
  row: Row,
  size: number,
  measurements: readonly Measurement[],
  targets: readonly TargetName[],
): string[][] {
  const cells = new Map(
    targets.map((name) => {
      const rounds = measurements.filter((one) => one.target === name && one.size === size)
      return [name, cellOf(row, rounds)] as const
    }),
  )
  const known = [...cells.values()].filter((cell) => cell !== undefined)
  if (known.length === 0 || (row.onlyIfAny && known.every(({ high }) => !(high > 0)))) return []
  const own = cells.get('portolan')
  const ofBare = ratio(own, cells.get('bare'))
  const goals = own ? [verdict(goalOf(row.key, size), own.median)] : []
  if (own && comparedWithBare(row.key) && ofBare !== undefined) goals.push(verdict(shareOfBare, ofBare))
  return [
    [
      row.title,
      ...targets.map((name) => cellText(cells.get(name), row.digits)),
      ofBare?.toFixed(2) ?? '',
      ratio(own, cells.get('react-flow'))?.toFixed(2) ?? '',
      goals.filter((text) => text !== '').join(', '),
    ],
  ]
}

function ratio(one: Cell | undefined, other: Cell | undefined): number | undefined {
  const value = (one?.median ?? Number.NaN) / (other?.median ?? Number.NaN)
  return Number.isFinite(value) ? value : undefined
}

export function codeTable(sizes: readonly CodeSizes[]): string {
  const lines = sizes.map(({ target, first, fetched, built }) => [
    target,
    first.toFixed(0),
    fetched.toFixed(0),
    built?.toFixed(0) ?? '',
    target === 'portolan'
      ? [verdict(codeGoals.first, first), verdict(codeGoals.built, built ?? fetched)].join(', ')
      : '',
  ])
  return padded([['code, kB gzip', 'before the first drawing', 'fetched in all', 'built', 'goal'], ...lines])
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
function padded(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  const row = (line: readonly string[]) =>
    line.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join('  ')
  return lines.map(row).join('\n')
}
