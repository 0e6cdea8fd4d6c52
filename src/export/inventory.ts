import type { catalogueFor } from '#flows/catalogueFor.ts'
import { requestEnds } from '#flows/requestEnds.ts'
import type { Plan } from '#plan/plan.ts'
import { listSeparator, missingAddress } from './requestCells.ts'

type Catalogue = ReturnType<typeof catalogueFor>

export const inventoryHeadings = ['Zone', 'Machine', 'Roles', 'Name', 'Address', 'Remark'] as const

/** Every computer of a plan, a row each. */
export function inventory(plan: Plan, catalogue: Catalogue): readonly (readonly string[])[] {
  const roles = new Map(catalogue.roles.map(({ id, name }) => [id, name]))
  const ends = requestEnds(plan)
  return plan.machines.flatMap((machine) =>
    (ends.get(machine.id) ?? []).map(({ end }) => [
      end.zone ?? '(no zone)',
      machine.name,
      machine.roles.map((role) => roles.get(role) ?? role).join(listSeparator),
      end.name,
      end.address ?? missingAddress,
      end.fault ?? '',
    ]),
  )
}
