import { type RefObject, useState } from 'react'
import { fittingWidth } from './ColumnEdge.tsx'

interface Column {
  readonly id: string
  readonly width: number
}

export type ColumnWidths = Readonly<Record<string, number>>

/**
 * The widths of a grid's columns. As long as nobody chose one, columns share what is left over; the first that is made wider or
 * narrower fixes the others as they are, so that only it changes.
 */
export function useColumnWidths(
  columns: readonly Column[],
  chosen: ColumnWidths,
  onWidths: (widths: ColumnWidths) => void,
  table: RefObject<HTMLTableElement | null>,
) {
  const [draft, setDraft] = useState<ColumnWidths | null>(null)
  const [start, setStart] = useState<ColumnWidths | null>(null)
  const widths = draft ?? chosen
  const isFixed = Object.keys(widths).length > 0
  const widthOf = ({ id, width }: Column): number => widths[id] ?? width
  const measured = (): ColumnWidths => ({
    ...chosen,
    ...Object.fromEntries(
      [...(table.current?.querySelectorAll('th') ?? [])].map((head, at) => [columns[at]?.id ?? '', head.offsetWidth]),
    ),
  })
  const drag = (id: string, by: number, isDone: boolean) => {
    const before = start ?? measured()
    const next = { ...before, [id]: fittingWidth((before[id] ?? 0) + by) }
    setStart(isDone ? null : before)
    setDraft(isDone ? null : next)
    if (isDone && by !== 0) onWidths(next)
  }
  /** Makes a column wider at once; returns its width. */
  const widen = (id: string, by: number): number => {
    const before = measured()
    const width = fittingWidth((before[id] ?? 0) + by)
    onWidths({ ...before, [id]: width })
    return width
  }
  /** Gives a column the width that it has by itself. */
  const reset = ({ id, width }: Column) => onWidths({ ...measured(), [id]: width })
  return { widthOf, isFixed, sum: columns.reduce((all, column) => all + widthOf(column), 0), drag, widen, reset }
}
