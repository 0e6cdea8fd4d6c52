import type { Machine, Plan } from '#plan/plan.ts'
import { zoneTrustChoice } from './machineProfile.ts'
import { zoneTrusts } from './zoneTrusts.ts'

/** What is decided for a machine: by itself, by the trust of its zone or of one around it, or by the plan; undefined while undecided. */
export function effectiveOption(plan: Plan, machine: Machine, choice: string): string | undefined {
  const own = machine.choices?.[choice]
  const trust = choice === zoneTrustChoice ? zoneTrusts(plan).get(machine.zone ?? '') : undefined
  return own ?? trust ?? plan.choices[choice]
}
