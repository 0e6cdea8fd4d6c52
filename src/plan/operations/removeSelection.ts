import type { Plan } from '../plan.ts'
import { removeLinks } from './linkOperations.ts'
import { removeMachines } from './machineOperations.ts'
import { removeNotes } from './noteOperations.ts'
import type { OperationResult } from './operationResult.ts'
import { withoutZones } from './zoneOperations.ts'

/** Ids of what is selected. */
export interface SelectedIds {
  readonly machines: readonly string[]
  readonly links: readonly string[]
  readonly zones: readonly string[]
  /** Absent for none. */
  readonly notes?: readonly string[]
}

/** Removes everything selected in one step. Machines of a removed zone stay unless they are selected too. */
export function removeSelection(plan: Plan, selected: SelectedIds): OperationResult {
  const withoutMachines = removeMachines(plan, selected.machines)
  if (!withoutMachines.ok) return withoutMachines
  const withoutLinks = removeLinks(withoutMachines.plan, selected.links)
  if (!withoutLinks.ok) return withoutLinks
  return removeNotes(withoutZones(withoutLinks.plan, new Set(selected.zones)), selected.notes ?? [])
}
