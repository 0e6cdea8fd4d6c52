import type { Plan, Position } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import type { Move } from './fromChanges.ts'

/** Where the plan has what is moved. */
export function placeOf(plan: Plan, { kind, id }: Move): Position | undefined {
  if (kind === 'machine') return machinesById(plan).get(id)?.position
  if (kind === 'note') return plan.notes.find((note) => note.id === id)?.position
  return zonesById(plan).get(id)?.box
}
