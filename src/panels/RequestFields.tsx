import { setRequestDetails } from '#plan/operations/planOperations.ts'
import type { Plan, RequestDetails } from '#plan/plan.ts'
import { edit, type Outcome } from '#session/session.ts'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'

const fields: readonly { id: keyof RequestDetails; label: string; type?: 'date'; hint?: string }[] = [
  { id: 'requester', label: 'Requester' },
  { id: 'owner', label: 'Owner' },
  { id: 'justification', label: 'Justification', hint: 'Stands before the reason of every line.' },
  { id: 'ticket', label: 'Ticket' },
  { id: 'neededFrom', label: 'Needed from', type: 'date' },
  { id: 'expires', label: 'Expires', type: 'date' },
]

/** Dates are YYYY-MM-DD, so their order is that of their letters. */
function setDetail(plan: Plan, id: keyof RequestDetails, text: string): Outcome {
  const dates: RequestDetails = { ...plan.request, [id]: text }
  const { neededFrom, expires } = dates
  if (neededFrom && expires && expires < neededFrom) {
    return { ok: false, reason: `A rule that is needed from ${neededFrom} cannot expire on ${expires}.` }
  }
  return setRequestDetails(plan, { [id]: text })
}

/** The ticket fields that hold for every line of the request. */
export function RequestFields({ plan }: { readonly plan: Plan }) {
  return (
    <div className="grid gap-2.5">
      {fields.map(({ id, label, type = 'text', hint }) => (
        <Field key={id} label={label} hint={hint}>
          {(ids) => (
            <TextInput
              {...ids}
              type={type}
              value={plan.request[id] ?? ''}
              onCommit={(text) => edit(`Set ${label.toLowerCase()}`, (before) => setDetail(before, id, text)).ok}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
