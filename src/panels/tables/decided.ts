import type { Decision, Plan } from '#plan/plan.ts'
import { derivedOf } from '#session/derived.ts'
import { signed } from '#session/reviewing.ts'

/** The decision about a flow with another state, and with its note, signed by who reviews; null leaves it to be reviewed. */
export function decided(plan: Plan, flow: string, state: string | null): Decision {
  const before = derivedOf(plan).decisions.get(flow)
  return signed({ ...before, flow, state: state === 'reviewed' || state === 'rejected' ? state : 'open' })
}
