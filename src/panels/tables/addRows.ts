import { spreadCells } from '#plan/lists/spreadCells.ts'
import type { Plan } from '#plan/plan.ts'
import { isOpen, type RefusedPut } from '#ui/grid/gridColumn.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { gridWords } from '#words/gridWords.ts'
import type { PlanTable, RowTexts } from './planTable.ts'
import { putInto } from './putCells.ts'
import type { Pasted } from './readPasted.ts'

/** What became of a line, or of one of the rows that it stands for. */
export interface LineResult {
  readonly line: number
  readonly cells: readonly string[]
  /** The row that it became; null when it was refused. */
  readonly id: string | null
  /** Why it was refused, or what was left out of its row. The column is null where it is the whole line. */
  readonly faults: readonly { readonly column: string | null; readonly text: string; readonly reason: string }[]
}

export interface Added<Row> {
  readonly plan: Plan
  readonly results: readonly LineResult[]
  /** The texts that cells of added rows did not take. */
  readonly refused: readonly RefusedPut<Row>[]
}

/** Adds a row for each pasted line, or for each of a pattern, see `spreadCells`. What a row cannot be without refuses its line. */
export function addRows<Row>(
  make: (plan: Plan) => PlanTable<Row>,
  before: Plan,
  { columns, lines }: Pick<Pasted, 'columns' | 'lines'>,
  chosen: string | undefined,
): Added<Row> {
  const results: LineResult[] = []
  const wanted: { readonly at: number; readonly texts: RowTexts }[] = []
  for (const { line, cells } of lines) {
    const spread = spreadCells(cells)
    if (!spread.ok) {
      const faults = [{ column: null, text: '', reason: coreSentence(spread.reason) }]
      results.push({ line, cells, id: null, faults })
      continue
    }
    for (const each of spread.rows) {
      const texts = new Map<string, string>()
      for (const [place, cell] of each.entries()) {
        const column = columns[place]
        if (column !== null && column !== undefined && cell !== '') texts.set(column, cell)
      }
      wanted.push({ at: results.length, texts })
      results.push({ line, cells: each, id: null, faults: [] })
    }
  }
  const added = make(before).add?.(
    before,
    wanted.map(({ texts }) => texts),
    chosen,
  )
  if (added === undefined) return { plan: before, results, refused: [] }
  const byId = new Map<string, { readonly at: number; readonly texts: RowTexts }>()
  for (const [place, { at, texts }] of wanted.entries()) {
    const result = results[at]
    const id = added.ids[place] ?? null
    const fault = added.refused.get(place)
    if (id !== null) byId.set(id, { at, texts })
    if (result !== undefined) {
      const faults = fault === undefined ? [] : [{ ...fault, text: texts.get(fault.column) ?? '' }]
      results[at] = { ...result, id, faults }
    }
  }
  const { plan, refused } = putTexts(make, added.plan, new Map([...byId].map(([id, { texts }]) => [id, texts])))
  const { idOf } = make(plan)
  for (const { row, column, text, reason } of refused) {
    const at = byId.get(idOf(row))?.at ?? -1
    const result = results[at]
    if (result !== undefined) results[at] = { ...result, faults: [...result.faults, { column, text, reason }] }
  }
  return { plan, results, refused }
}

/** Puts the texts of new rows into their cells, column by column: what stands in one decides which others are open. */
function putTexts<Row>(
  make: (plan: Plan) => PlanTable<Row>,
  start: Plan,
  texts: ReadonlyMap<string, RowTexts>,
): { readonly plan: Plan; readonly refused: readonly RefusedPut<Row>[] } {
  const refused: RefusedPut<Row>[] = []
  let plan = start
  const first = make(plan)
  for (const { id: column } of [...first.columns, ...(first.more ?? [])]) {
    if (![...texts.values()].some((row) => row.has(column))) continue
    const table = make(plan)
    const now = [...table.columns, ...(table.more ?? [])].find(({ id }) => id === column)
    if (now?.put === undefined) continue
    const puts = table.rows.flatMap((row) => {
      const text = texts.get(table.idOf(row))?.get(column)
      return text === undefined || tidy(text) === tidy(now.text(row)) ? [] : [{ row, column, text }]
    })
    const open = puts.filter(({ row }) => isOpen(now, row))
    for (const put of puts) if (!isOpen(now, put.row)) refused.push({ ...put, reason: gridWords.isClosed })
    const taken = putInto(table, plan, open)
    plan = taken.plan
    refused.push(...taken.refused)
  }
  return { plan, refused }
}

/** Lists are the same however their parts are parted. */
const tidy = (text: string): string => text.trim().replace(/\s*[,;]\s*/g, ', ')
