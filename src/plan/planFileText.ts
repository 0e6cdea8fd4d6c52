import { formatCount, limits } from './limits.ts'
import { measureJson } from './measureJson.ts'
import type { Plan } from './plan.ts'
import { serialisePlan } from './serialisePlan.ts'

export type PlanFileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string }

/** The text of a plan's file, or why there is none: whatever is written is small enough for parsePlanText to open. */
export function planFileText(plan: Plan): PlanFileText {
  const text = serialisePlan(plan)
  if (text.length > limits.fileLength) {
    const reason = `The file of this plan would have ${formatCount(text.length)} characters; Portolan opens at most ${formatCount(limits.fileLength)}. Take something out of the plan, or part it into several.`
    return { ok: false, reason }
  }
  // Each value stands in two characters or more: shorter texts need no counting.
  const values = text.length > 2 * limits.values ? measureJson(text, limits.nesting).values : 0
  if (values <= limits.values) return { ok: true, text }
  const reason = `The file of this plan would have about ${formatCount(values)} values; Portolan opens at most ${formatCount(limits.values)}. Take something out of the plan, or part it into several.`
  return { ok: false, reason }
}
