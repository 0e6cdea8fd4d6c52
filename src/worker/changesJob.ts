import { type ChangeMark, changeMarks } from '#flows/changeMarks.ts'
import { changesSteps } from '#flows/delta.ts'
import { type LostRow, lostRows } from '#flows/lostRows.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import { partOf } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { inPieces } from './inPieces.ts'
import type { Job } from './job.ts'
import { rowRequestOf } from './rowRequestOf.ts'

/** Where on the canvas changes show. */
export interface ChangePlaces {
  /** Link id → mark. */
  readonly marks: ReadonlyMap<string, ChangeMark>
  /** Rows by their places in the list, see lostRows. */
  readonly lost: readonly (Omit<LostRow, 'row'> & { readonly place: number })[]
}

/** What changed since the plan's last request, piece by piece: rows to add, to remove, and those that stay. */
export const changesJob: Job<{ readonly plan: Plan }, ChangePlaces, RequestRow> = function* ({ plan }) {
  const now = yield* partOf(rowRequestOf(plan, 'rules'), 0, 2)
  const delta = yield* partOf(changesSteps(plan, now), 1, 2)
  const rows = [...delta.add, ...delta.remove, ...delta.unchanged]
  yield* inPieces(rows)
  const places = new Map(rows.map((row, place) => [row, place]))
  return {
    marks: changeMarks(plan, rows),
    lost: lostRows(plan, rows).map(({ row, machines, gone }) => ({ place: places.get(row) ?? -1, machines, gone })),
  }
}
