import type { RowView } from '#flows/partitions.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import type { Plan } from '#plan/plan.ts'
import { inPieces } from './inPieces.ts'
import type { Job } from './job.ts'
import { rowRequestOf } from './rowRequestOf.ts'

/** The consolidated request of a plan; its rows come piece by piece. */
export const consolidateJob: Job<
  { readonly plan: Plan; readonly view: RowView },
  Omit<RowRequest, 'rows'>,
  RequestRow
> = function* ({ plan, view }) {
  const { rows, ...rest } = yield* rowRequestOf(plan, view)
  yield* inPieces(rows)
  return rest
}
