import type { Sort } from '../VirtualTable.tsx'
import type { CellPut, GridColumn, RefusedPut } from './gridColumn.ts'
import type { ColumnWidths } from './useColumnWidths.ts'

/** What a grid is given. */
export interface GridProps<Row> {
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  /** What a person calls the row. */
  readonly nameOf: (row: Row) => string
  readonly isSelected: (row: Row) => boolean
  readonly isStruck?: (row: Row) => boolean
  /** The rows that the keyboard or the pointer is on. */
  readonly onReach: (rows: readonly Row[]) => void
  /** Puts texts into cells as one step; returns those that were refused. */
  readonly onPut: (puts: readonly CellPut<Row>[]) => readonly RefusedPut<Row>[]
  /**
   * Takes pasted text of more than one cell, from a corner on: a row and a column by their places. Says what happened and
   * returns what was refused.
   */
  readonly onPasteRows: (text: string, row: number, column: number) => readonly RefusedPut<Row>[]
  readonly onRemove?: ((rows: readonly Row[]) => void) | undefined
  /** What happened, for the eye and for assistive technology. */
  readonly onTell: (text: string) => void
  /** The id of a row to go to, each time it is another one. */
  readonly wanted?: string | null
  readonly sort?: Sort | undefined
  /** Widths that were chosen, in pixels, by column. */
  readonly widths: ColumnWidths
  readonly onWidths: (widths: ColumnWidths) => void
  readonly onSort: (column: string) => void
}
