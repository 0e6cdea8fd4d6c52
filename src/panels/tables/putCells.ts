import type { Plan } from '#plan/plan.ts'
import { currentPlan, edit } from '#session/session.ts'
import type { CellPut, RefusedPut } from '#ui/grid/gridColumn.ts'
import { tableWords } from '#words/tableWords.ts'
import type { CellText, PlanTable } from './planTable.ts'

/** Puts texts into cells of a table as one undo step, column by column; returns those that were refused. */
export function putCells<Row>(
  { columns, nameOf }: PlanTable<Row>,
  puts: readonly CellPut<Row>[],
): readonly RefusedPut<Row>[] {
  const groups = new Map<string, CellText<Row>[]>()
  for (const { column, row, text } of puts) {
    const group = groups.get(column)
    if (group === undefined) groups.set(column, [{ row, text }])
    else group.push({ row, text })
  }
  const before = currentPlan()
  let plan: Plan = before
  const refused: RefusedPut<Row>[] = []
  const touched: string[] = []
  for (const { id, title, put } of columns) {
    const cells = groups.get(id)
    if (cells === undefined || put === undefined) continue
    const taken = put(plan, cells)
    plan = taken.plan
    touched.push(title)
    for (const one of taken.refused) refused.push({ ...one, column: id })
  }
  if (plan === before) return refused
  const [first] = puts
  const label =
    touched.length === 1
      ? tableWords.steps.set(touched[0] ?? '', puts.length, first === undefined ? '' : nameOf(first.row))
      : tableWords.steps.fill(puts.length)
  edit(label, () => ({ ok: true, plan }))
  return refused
}
