import type { Machine, Plan } from '#plan/plan.ts'
import { zoneTrustChoice } from './machineProfile.ts'

/** What is decided for a machine: by itself, by its zone's trust, or by the plan; undefined while undecided. */
export function effectiveOption(plan: Plan, machine: Machine, choice: string): string | undefined {
  const own = machine.choices?.[choice]
  const trust = choice === zoneTrustChoice ? plan.zones.find(({ id }) => id === machine.zone)?.trust : undefined
  return own ?? trust ?? plan.choices[choice]
}
