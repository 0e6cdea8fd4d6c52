import type { Plan } from '#plan/plan.ts'
import type { RequestEnd } from './changeRequest.ts'
import { requestEnds } from './requestEnds.ts'

/**
 * Makes the function that tells which machines of the plan an end of a request row is: by its address, which several may share and
 * by which alone a row to remove knows its ends, else by its machine. None for what the plan does not have any more.
 */
export function createEndMachines(plan: Plan): (end: RequestEnd) => readonly string[] {
  const byAddress = new Map<string, string[]>()
  for (const [machine, ends] of requestEnds(plan)) {
    for (const { end } of ends) {
      if (end.address === null) continue
      const before = byAddress.get(end.address)
      if (before === undefined) byAddress.set(end.address, [machine])
      else if (!before.includes(machine)) before.push(machine)
    }
  }
  const known = new Set(plan.machines.map(({ id }) => id))
  return ({ machine, address }) => byAddress.get(address ?? '') ?? (known.has(machine) ? [machine] : [])
}
