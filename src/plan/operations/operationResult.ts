import type { Plan } from '../plan.ts'

/** The changed plan (the same object when nothing changed), or why the change is refused, as plain sentences. */
export type OperationResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly reason: string }

export function done(plan: Plan): OperationResult {
  return { ok: true, plan }
}

export function refused(reason: string): OperationResult {
  return { ok: false, reason }
}
