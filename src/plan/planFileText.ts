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
  if (text.length > limits.fileLength) return refuse(formatCount(text.length), 'characters', limits.fileLength)
  // Each value stands in two characters or more: shorter texts need no counting.
  const values = text.length > 2 * limits.values ? measureJson(text, limits.nesting).values : 0
  return values > limits.values ? refuse(`about ${formatCount(values)}`, 'values', limits.values) : { ok: true, text }
}

function refuse(count: string, what: 'characters' | 'values', most: number): PlanFileText {
  const reason = `The file of this plan would have ${count} ${what}; Portolan opens at most ${formatCount(most)}. Take something out of the plan, or part it into several.`
  return { ok: false, reason }
}
