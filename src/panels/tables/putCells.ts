import type { Plan } from '#plan/plan.ts'
import { tellLostDecisions } from '#session/changeEnds.ts'
import { currentPlan, edit } from '#session/session.ts'
import type { CellPut, RefusedPut } from '#ui/grid/gridColumn.ts'
import { tableWords } from '#words/tableWords.ts'
import type { CellText, PlanTable } from './planTable.ts'

/** The plan with the texts that were taken, and those that were not. */
export interface Put<Row> {
  readonly plan: Plan
  readonly refused: readonly RefusedPut<Row>[]
}

/** Puts texts into cells of a table as one undo step; returns those that were refused. */
export function putCells<Row>(table: PlanTable<Row>, puts: readonly CellPut<Row>[]): readonly RefusedPut<Row>[] {
  const before = currentPlan()
  const { plan, refused } = putInto(table, before, puts)
  if (plan === before) return refused
  const [first] = puts
  const columns = new Set(puts.map(({ column }) => column))
  const title = columns.size === 1 ? table.columns.find(({ id }) => columns.has(id))?.title : undefined
  const label =
    title === undefined
      ? tableWords.steps.fill(puts.length)
      : tableWords.steps.set(title, puts.length, first === undefined ? '' : table.nameOf(first.row))
  edit(label, () => ({ ok: true, plan }))
  tellLostDecisions(before.decisions.length - plan.decisions.length)
  return refused
}

/** Puts texts into cells of a table, column by column. */
export function putInto<Row>(table: PlanTable<Row>, before: Plan, puts: readonly CellPut<Row>[]): Put<Row> {
  const groups = new Map<string, CellText<Row>[]>()
  for (const { column, row, text } of puts) {
    const group = groups.get(column)
    if (group === undefined) groups.set(column, [{ row, text }])
    else group.push({ row, text })
  }
  const { plan: start, refused: refusedTogether } = putTogether(table, before, groups)
  const refused = [...refusedTogether]
  let plan = start
  for (const { id, put } of [...table.columns, ...(table.more ?? [])]) {
    const cells = groups.get(id)
    if (cells === undefined || put === undefined) continue
    const taken = put(plan, cells)
    plan = taken.plan
    for (const one of taken.refused) refused.push({ ...one, column: id })
  }
  return { plan, refused }
}

function putTogether<Row>(
  { together }: PlanTable<Row>,
  plan: Plan,
  groups: ReadonlyMap<string, readonly CellText<Row>[]>,
): Put<Row> {
  const rows = new Map<Row, Map<string, string>>()
  for (const column of together?.columns ?? []) {
    for (const { row, text } of groups.get(column) ?? []) {
      const texts = rows.get(row) ?? new Map<string, string>()
      rows.set(row, texts.set(column, text))
    }
  }
  if (together === undefined || rows.size === 0) return { plan, refused: [] }
  return together.put(
    plan,
    [...rows].map(([row, texts]) => ({ row, texts })),
  )
}
