import type { Plan } from './plan.ts'
import type { PlanFault } from './planFault.ts'

export type RefusalReason = 'not-json' | 'not-a-plan' | 'too-new' | 'too-deep' | 'too-large' | 'broken'

/** A plan and what of its file was left out, or the reason why there is none; `faults` then starts with it. */
export type ParseResult =
  | { readonly ok: true; readonly plan: Plan; readonly leftOut: readonly PlanFault[] }
  | { readonly ok: false; readonly reason: RefusalReason; readonly faults: readonly PlanFault[] }

/** A refusal with one sentence. */
export function refuse(reason: RefusalReason, path: string, message: string): ParseResult {
  return { ok: false, reason, faults: [{ path, message }] }
}
