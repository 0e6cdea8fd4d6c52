import { addressIn, plainWord } from '#plan/lists/columns.ts'
import { readTable } from '#plan/lists/readTable.ts'
import { readTabText } from '#ui/grid/tabText.ts'
import type { PlanColumn, PlanTable } from './planTable.ts'

/** A line of pasted text; lines are counted from 1. */
export interface PastedLine {
  readonly line: number
  readonly cells: readonly string[]
}

/** Pasted lines, and the columns that their cells are for: null where none is. */
export interface Pasted {
  readonly columns: readonly (string | null)[]
  readonly lines: readonly PastedLine[]
  /** Headings that are none of the table's. */
  readonly unknown: readonly string[]
}

/**
 * Reads lines for a table: cells between tabs as spreadsheets copy them, or between commas or semicolons. A heading is known
 * by its words and says which cell is for which column; without one they are for these columns, in this order.
 * @param isList true when the text is rows and nothing else, false when a line with a comma may be the text of one cell
 */
export function readPasted<Row>(
  table: PlanTable<Row>,
  text: string,
  order: readonly PlanColumn<Row>[],
  isList: boolean,
): Pasted {
  const all = [...table.columns, ...(table.more ?? [])]
  const lines = linesOf(text, isList, (row) => isHeading(all, row, order[0]), order[0] === table.columns[0])
  const [first, ...rest] = lines
  if (first === undefined || !isHeading(all, first.cells, order[0])) {
    return { columns: order.map(({ id }) => id), lines, unknown: [] }
  }
  const columns = columnsNamed(all, first.cells)
  return { columns, lines: rest, unknown: first.cells.filter((cell, at) => cell !== '' && columns[at] === null) }
}

function linesOf(
  text: string,
  isList: boolean,
  isHead: (cells: readonly string[]) => boolean,
  fromFirst: boolean,
): readonly PastedLine[] {
  const tabbed = readTabText(text)
    .map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => !isList || cells.some((cell) => cell !== ''))
  if (text.includes('\t')) return tabbed
  const { rows } = readTable(text)
  const width = rows[0]?.cells.length ?? 0
  const isTable =
    width > 1 && (isHead(rows[0]?.cells ?? []) || (fromFirst && rows.every((row) => row.cells.length === width)))
  return isList || isTable ? rows : tabbed
}

/** Two cells or more that name columns; one alone only when it names just the column that it is for. */
function isHeading<Row>(
  all: readonly PlanColumn<Row>[],
  cells: readonly string[],
  only: PlanColumn<Row> | undefined,
): boolean {
  const [first = ''] = cells
  if (cells.length === 1)
    return only !== undefined && plainWord(first) !== '' && plainWord(first) === plainWord(only.title)
  if (cells.some((cell) => addressIn(cell) !== null)) return false
  return columnsNamed(all, cells).filter((id) => id !== null).length > 1
}

/** The columns that cells name, each once: by their titles, and then by what else they may be called. */
function columnsNamed<Row>(all: readonly PlanColumn<Row>[], cells: readonly string[]): readonly (string | null)[] {
  const taken = new Set<string>()
  const found: (string | null)[] = cells.map(() => null)
  const take = (fits: (column: PlanColumn<Row>, word: string) => boolean) => {
    for (const [at, cell] of cells.entries()) {
      const word = plainWord(cell)
      if (found[at] !== null || word === '') continue
      const column = all.find((one) => !taken.has(one.id) && fits(one, word))
      if (column === undefined) continue
      taken.add(column.id)
      found[at] = column.id
    }
  }
  take(({ title }, word) => plainWord(title) === word)
  take(({ id, headings }, word) => id === word || (headings?.includes(word) ?? false))
  return found
}
