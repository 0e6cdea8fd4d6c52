import type { OperationResult } from '#plan/operations/operationResult.ts'
import type { Plan } from '#plan/plan.ts'
import type { Selection } from '#session/selection.ts'
import type { GridColumn, RefusedPut } from '#ui/grid/gridColumn.ts'
import { coreSentence } from '#words/coreSentence.ts'

/** A text for the cell that a row has in a column. */
export interface CellText<Row> {
  readonly row: Row
  readonly text: string
}

/** The plan with the texts that were taken, and why the others were not. */
export interface Taken<Row> {
  readonly plan: Plan
  readonly refused: readonly { readonly row: Row; readonly text: string; readonly reason: string }[]
}

/** A column of the plan's tables. One that can be changed says how texts go into its cells, all of them in one step. */
export interface PlanColumn<Row> extends GridColumn<Row> {
  /** What else a column of a pasted list may be called that is meant for this one, in the form of `plainWord`. */
  readonly headings?: readonly string[]
  readonly put?: (plan: Plan, cells: readonly CellText<Row>[]) => Taken<Row>
}

/** The texts of a row that is to be added, by the columns that they are for. */
export type RowTexts = ReadonlyMap<string, string>

/** What became of rows that were to be added. */
export interface AddedRows {
  readonly plan: Plan
  /** The id of each row, in the order of the texts; null where it was refused. */
  readonly ids: readonly (string | null)[]
  /** Why not, by the place among the texts. */
  readonly refused: ReadonlyMap<number, { readonly column: string; readonly reason: string }>
}

/** Columns of which one text is nothing without the other. */
export interface PutTogether<Row> {
  readonly columns: readonly string[]
  readonly put: (
    plan: Plan,
    rows: readonly { readonly row: Row; readonly texts: RowTexts }[],
  ) => { readonly plan: Plan; readonly refused: readonly RefusedPut<Row>[] }
}

/** A table that shows a part of the plan, row by row. */
export interface PlanTable<Row> {
  readonly columns: readonly PlanColumn<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly nameOf: (row: Row) => string
  /** What of the plan the row stands for. */
  readonly selectionOf: (row: Row) => Selection
  readonly isStruck?: (row: Row) => boolean
  /** Columns that are shown only when some row has a use for them. */
  readonly more?: readonly PlanColumn<Row>[]
  readonly together?: PutTogether<Row>
  /**
   * Present when rows can be added: makes each of what a row cannot be without; its other texts are put into its cells.
   * `chosen` is the machine that is worked on.
   */
  readonly add?: (plan: Plan, rows: readonly RowTexts[], chosen: string | undefined) => AddedRows
  /** The rows that a search finds; without it, those that have its words somewhere. */
  readonly search?: (words: string) => readonly Row[]
  /** Present when rows can be removed by themselves. */
  readonly remove?: (plan: Plan, rows: readonly Row[]) => OperationResult
}

/** What a text means, or why it means nothing here. */
export type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string }

export const means = <Value>(value: Value): Read<Value> => ({ ok: true, value })
export const refuse = (reason: string): { readonly ok: false; readonly reason: string } => ({ ok: false, reason })

/**
 * Puts texts into cells by what they mean: those that mean something are applied together. Where that is refused, they are
 * applied one by one, so that only the culprit keeps its old text.
 */
export function putting<Row, Value>(
  read: (text: string, row: Row, plan: Plan) => Read<Value>,
  apply: (plan: Plan, values: readonly { readonly row: Row; readonly value: Value }[]) => OperationResult,
): (plan: Plan, cells: readonly CellText<Row>[]) => Taken<Row> {
  return (plan, cells) => {
    const refused: { row: Row; text: string; reason: string }[] = []
    const understood: { row: Row; text: string; value: Value }[] = []
    for (const { row, text } of cells) {
      const meaning = read(text.trim(), row, plan)
      if (meaning.ok) understood.push({ row, text, value: meaning.value })
      else refused.push({ row, text, reason: meaning.reason })
    }
    const together = apply(plan, understood)
    if (together.ok) return { plan: together.plan, refused }
    let now = plan
    for (const one of understood) {
      const alone = apply(now, [one])
      if (alone.ok) now = alone.plan
      else refused.push({ row: one.row, text: one.text, reason: coreSentence(alone.reason) })
    }
    return { plan: now, refused }
  }
}
