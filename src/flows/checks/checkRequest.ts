import type { RequestDetails } from '#plan/plan.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** What a network team asks back for, and what stands in the way of a small request. */
export const checkRequest: Check = (subject) => [...missingDetails(subject), ...openChoices(subject)]

const wanted: readonly (readonly [keyof RequestDetails, string])[] = [
  ['requester', 'requester'],
  ['owner', 'owner'],
  ['justification', 'justification'],
  ['ticket', 'ticket'],
]

/** Nothing is missing while there is nothing to request. */
const missingDetails: Check = ({ plan, reviews }) => {
  const any = plan.links.some(({ id }) => (reviews.get(id)?.flows.length ?? 0) > 0)
  const fields = wanted.filter(([field]) => !plan.request[field]).map(([, name]) => name)
  return any && fields.length > 0 ? [{ kind: 'ticket-details-missing', fields }] : []
}

const openChoices: Check = ({ plan, catalogue, reviews }) => {
  const open = new Map<string, Set<string>>()
  for (const link of plan.links) {
    for (const { choice, machine } of reviews.get(link.id)?.openChoices ?? []) {
      const machines = open.get(choice) ?? new Set()
      if (machine !== undefined) machines.add(machine)
      open.set(choice, machines)
    }
  }
  return catalogue.choices.flatMap(({ id, name }): readonly Problem[] => {
    const machines = open.get(id)
    return machines ? [{ kind: 'choice-undecided', choice: id, name, machines: [...machines] }] : []
  })
}
