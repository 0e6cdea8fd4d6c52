import type { Machine, Plan } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import { shownName, uiWords } from '#words/uiWords.ts'

/** What a table calls the machines of a plan, by id, and the zones in which they stand. */
export interface FlowNames {
  readonly machine: (id: string) => string
  readonly zone: (id: string) => string
}

export function flowNames(plan: Pick<Plan, 'machines' | 'zones'>): FlowNames {
  const machines: ReadonlyMap<string, Machine> = machinesById(plan)
  const zones = zonesById(plan)
  return {
    machine: (id) => shownName(machines.get(id)?.name ?? id),
    zone: (id) => shownName(zones.get(machines.get(id)?.zone ?? '')?.name ?? uiWords.noZone),
  }
}
