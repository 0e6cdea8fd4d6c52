import type { RequestDetails } from '#plan/plan.ts'
import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'
import type { Subject } from './subject.ts'

/** What a network team asks back for, and what stands in the way of a small request. */
export const checkRequest = checkOf(['request', 'reviews', 'catalogue'], (subject) => [
  ...missingDetails(subject),
  ...openChoices(subject),
])

const wanted: readonly (readonly [keyof RequestDetails, string])[] = [
  ['requester', 'requester'],
  ['owner', 'owner'],
  ['justification', 'justification'],
  ['ticket', 'ticket'],
]

/** Nothing is missing while there is nothing to request. */
function missingDetails({ request, reviews }: Pick<Subject, 'request' | 'reviews'>): readonly Problem[] {
  const any = reviews.some(({ flows }) => flows.length > 0)
  const fields = wanted.filter(([field]) => !request[field]).map(([, name]) => name)
  return any && fields.length > 0 ? [{ kind: 'ticket-details-missing', fields }] : []
}

function openChoices({ catalogue, reviews }: Pick<Subject, 'catalogue' | 'reviews'>): readonly Problem[] {
  const open = new Map<string, Set<string>>()
  for (const review of reviews) {
    for (const { choice, machine } of review.openChoices) {
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
