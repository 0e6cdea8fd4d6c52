import { createEndMachines } from '#flows/endMachines.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import type { Plan } from '#plan/plan.ts'
import { nothing, type Selection } from './selection.ts'

/** What to select for a row: a link that it stands for, else the machines that still stand at its ends; null without any. */
export function selectionOfRow(plan: Plan, row: RequestRow): Selection | null {
  const machinesOf = createEndMachines(plan)
  const [from, to] = [row.sources, row.destinations].map((ends) => new Set(ends.flatMap(machinesOf)))
  const link = plan.links.find(
    ({ ends: [a, b] }) => (from?.has(a) && to?.has(b)) === true || (from?.has(b) && to?.has(a)) === true,
  )
  if (link !== undefined) return { ...nothing, links: [link.id] }
  const machines = [...new Set([...(from ?? []), ...(to ?? [])])]
  return machines.length === 0 ? null : { ...nothing, machines }
}
