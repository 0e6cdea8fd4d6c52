import type { Plan } from '#plan/plan.ts'
import { type CellPut, isOpen, type RefusedPut } from '#ui/grid/gridColumn.ts'
import { type Added, addRows } from './addRows.ts'
import type { PlanColumn, PlanTable } from './planTable.ts'
import { putInto } from './putCells.ts'
import { readPasted } from './readPasted.ts'

/** What pasting into a table did. */
export interface PastedRows<Row> extends Pick<Added<Row>, 'plan' | 'results' | 'refused'> {
  /** Cells of rows there were that took a text, and those that nobody can change. */
  readonly filled: number
  readonly closed: number
  /** Columns of the text that the table lacks. */
  readonly unknown: readonly string[]
  /** Lines for which there was no row, of a table to which none can be added. */
  readonly tooMany: number
  /** What the columns of the results' cells are. */
  readonly columns: readonly (string | null)[]
}

/**
 * Takes several cells into a table: from the corner on to the right and down, and into new rows below the last one.
 * @param rows the rows from the corner on
 * @param order the columns from the corner on
 */
export function pasteRows<Row>(
  make: (plan: Plan) => PlanTable<Row>,
  before: Plan,
  text: string,
  rows: readonly Row[],
  order: readonly PlanColumn<Row>[],
  chosen: string | undefined,
): PastedRows<Row> {
  const table = make(before)
  const { columns, lines, unknown } = readPasted(table, text, order, false)
  const byId = new Map([...table.columns, ...(table.more ?? [])].map((column) => [column.id, column]))
  const puts: CellPut<Row>[] = []
  let closed = 0
  for (const [down, { cells }] of lines.slice(0, rows.length).entries()) {
    const row = rows[down]
    if (row === undefined) break
    for (const [right, cell] of cells.entries()) {
      const column = byId.get(columns[right] ?? '')
      if (column === undefined) continue
      if (isOpen(column, row)) puts.push({ row, column: column.id, text: cell })
      else if (cell !== column.text(row)) closed += 1
    }
  }
  const put = putInto(table, before, puts)
  const beyond = lines.slice(rows.length)
  const canAdd = table.add !== undefined
  const added = addRows(make, put.plan, { columns, lines: canAdd ? beyond : [] }, chosen)
  const refused: readonly RefusedPut<Row>[] = [...put.refused, ...added.refused]
  return {
    ...{ plan: added.plan, results: added.results, refused, columns, unknown, closed },
    filled: puts.length - put.refused.length,
    tooMany: canAdd ? 0 : beyond.length,
  }
}
