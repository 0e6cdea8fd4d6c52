import type { GestureFigures, Measurement } from './figures.ts'
import { type Gesture, gestureNames, gestures } from './gesture.ts'

/** One figure of one measurement, and whether it can be trusted. */
export interface Sample {
  readonly value: number
  /** Cores that others used while it was taken. */
  readonly foreign: number
  readonly tookEffect: boolean
}

/** A row of the table; a sample in words says why there is no figure. */
export interface Row {
  readonly key: string
  readonly title: string
  readonly digits: number
  /** Rows with nothing but noughts are not printed. */
  readonly onlyIfAny?: boolean
  readonly of: (measurement: Measurement) => Sample | string | undefined
}

type FigureRow = readonly [
  key: keyof GestureFigures,
  title: string,
  digits: number,
  of: (figures: GestureFigures) => number,
  onlyIfAny?: true,
]

const figureRows: readonly FigureRow[] = [
  ['shown', 'frames/s shown', 1, ({ shown }) => shown],
  ['p95Frame', 'p95 frame, ms', 0, ({ p95Frame }) => p95Frame],
  ['over50', 'tasks over 50 ms', 0, ({ over50 }) => over50],
  ['over100', 'tasks over 100 ms', 0, ({ over100 }) => over100],
  ['withHoles', 'frames with blank parts', 0, ({ withHoles }) => withHoles, true],
]

function gestureRows(gesture: Gesture): Row[] {
  return figureRows.map(([key, title, digits, of, onlyIfAny = false]) => ({
    key: `${gesture}.${key}`,
    title: `${gestureNames[gesture]}: ${title}`,
    digits,
    onlyIfAny,
    of: ({ gestures: done }) => {
      const result = done[gesture]
      if (result === undefined) return undefined
      if ('failed' in result) return result.failed
      return { value: of(result), foreign: result.foreign, tookEffect: result.tookEffect }
    },
  }))
}

/** A figure that the load of the machine does not change. */
const steady = (value: number | undefined): Sample | undefined =>
  value === undefined ? undefined : { value, foreign: 0, tookEffect: true }

export const rows: readonly Row[] = [
  {
    key: 'load',
    title: 'load, ms',
    digits: 0,
    of: ({ load, loadForeign }) =>
      typeof load === 'string' ? load : { value: load, foreign: loadForeign, tookEffect: true },
  },
  ...gestures.flatMap(gestureRows),
  { key: 'heap', title: 'JS heap, MB', digits: 1, of: ({ heap }) => steady(heap) },
  { key: 'elements', title: 'DOM elements', digits: 0, of: ({ elements }) => steady(elements) },
]
