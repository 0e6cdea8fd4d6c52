import type { ReactNode } from 'react'

/** A column of a grid that is edited like a spreadsheet. */
export interface GridColumn<Row> {
  readonly id: string
  readonly title: string
  /** Pixels at least; columns share what is left over. */
  readonly width: number
  readonly className?: string
  /** Numbers stand at the right, so that their digits stand under one another. */
  readonly isNumber?: boolean
  /** What stands in the cell: shown, copied, and what an editor starts from. */
  readonly text: (row: Row) => string
  /** Shown instead of the text, which it must say as well. */
  readonly cell?: (row: Row) => ReactNode
  /** Present when cells of the column can be changed. */
  readonly edit?: GridEditing<Row>
}

export interface GridEditing<Row> {
  /** False for a row whose cell cannot be changed; without it, all can. */
  readonly isOpen?: (row: Row) => boolean
  /** The texts to pick from, where others are refused. A letter picks the next one that begins with it. */
  readonly options?: (row: Row) => readonly string[]
  /** Texts that a field offers while something is typed into it. */
  readonly suggestions?: readonly string[]
}

/** A text that goes into a cell. */
export interface CellPut<Row> {
  readonly row: Row
  readonly column: string
  readonly text: string
}

/** A text that a cell did not take, and why; the cell keeps what it had. */
export interface RefusedPut<Row> extends CellPut<Row> {
  readonly reason: string
}

export const isOpen = <Row>(column: GridColumn<Row> | undefined, row: Row): boolean =>
  column?.edit !== undefined && (column.edit.isOpen?.(row) ?? true)

/** The next option that begins with a letter, after the one that is set; undefined when none does. */
export function optionFor(options: readonly string[], letter: string, now: string): string | undefined {
  const fitting = options.filter((option) => option.toLowerCase().startsWith(letter.toLowerCase()))
  return fitting[(fitting.indexOf(now) + 1) % fitting.length]
}
