import { parsePlanText } from '#plan/parsePlan.ts'
import type { Plan } from '#plan/plan.ts'
import type { PlanFault } from '#plan/planFault.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import type { Io } from './io.ts'
import { Misuse } from './misuse.ts'
import { readInput } from './readInput.ts'
import { terminalText } from './terminalText.ts'

/** The catalogue that the command line knows. */
export const catalogue = vmm2016

export interface LoadedPlan {
  readonly plan: Plan
  /** Items of the file that could not be taken over. */
  readonly leftOut: readonly PlanFault[]
}

/** Reads a plan from a file or standard input; refuses what is no plan, with the place and the reason. */
export async function loadPlan(path: string, io: Io): Promise<LoadedPlan> {
  const result = parsePlanText(await readInput(path, io.input))
  if (!result.ok) {
    const reasons = result.faults.map(faultLine)
    throw new Misuse(
      `${terminalText(path === '-' ? 'Standard input' : path)} is not a plan that can be read.\n${reasons.join('\n')}`,
    )
  }
  if (result.plan.catalog !== catalogue.id) {
    const wanted = terminalText(result.plan.catalog)
    throw new Misuse(`This plan was drawn with the rules "${wanted}"; this Portolan has only "${catalogue.id}".`)
  }
  return result
}

/** Loads a plan and says on standard error what was left out of it. */
export async function loadPlanLoudly(path: string, io: Io): Promise<Plan> {
  const { plan, leftOut } = await loadPlan(path, io)
  if (leftOut.length > 0) {
    io.err(`Left out of the plan (${leftOut.length}):\n${leftOut.map((fault) => `${faultLine(fault)}\n`).join('')}`)
  }
  return plan
}

export function faultLine({ path, message }: PlanFault): string {
  return `  ${terminalText(path)}: ${terminalText(message)}`
}
