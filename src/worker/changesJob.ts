import { deltaSteps } from '#flows/delta.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import { partOf } from '#flows/steps.ts'
import type { HandedOver, Plan } from '#plan/plan.ts'
import { inPieces } from './inPieces.ts'
import type { Job } from './job.ts'
import { rowRequestOf } from './rowRequestOf.ts'

/** Stands for "nothing was requested yet": then everything is new. */
const nothingYet: HandedOver = { id: 'none', date: '', rows: [] }

/** What changed since the plan's last request, piece by piece: rows to add, to remove, and those that stay. */
export const changesJob: Job<{ readonly plan: Plan }, null, RequestRow> = function* ({ plan }) {
  const now = yield* partOf(rowRequestOf(plan, 'rules'), 0, 2)
  const delta = yield* partOf(deltaSteps(plan, now, plan.requests.at(-1) ?? nothingYet), 1, 2)
  for (const rows of [delta.add, delta.remove, delta.unchanged]) yield* inPieces(rows)
  return null
}
