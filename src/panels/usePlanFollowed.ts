import { useDeferredValue } from 'react'
import type { Plan } from '#plan/plan.ts'

/** Links; what decisions on this many would change is known within a few milliseconds. */
const fewLinks = 300

/**
 * The plan that dear figures are worked out for: a large one is followed as soon as the page has time, so that neither
 * opening nor an edit waits for them. Null until the first time.
 */
export function usePlanFollowed(plan: Plan): Plan | null {
  const followed = useDeferredValue<Plan | null>(plan, null)
  return plan.links.length > fewLinks ? followed : plan
}
