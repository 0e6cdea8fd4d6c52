import type { Decision } from '#plan/plan.ts'

/** The reviewer's note as the request carries it, with who wrote it; empty without one. */
export function noteOf(decision: Decision | undefined): string {
  if (decision?.note === undefined) return ''
  return decision.by === undefined ? decision.note : `${decision.note} (${decision.by})`
}
