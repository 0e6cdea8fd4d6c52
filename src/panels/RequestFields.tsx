import { setDetails } from '#plan/operations/detailsOperations.ts'
import { setRequestDetails } from '#plan/operations/planOperations.ts'
import type { DetailsOf, Plan, RequestDetails } from '#plan/plan.ts'
import { edit, type Outcome } from '#session/session.ts'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { detailsWords as words } from '#words/detailsWords.ts'

const fields: readonly { id: keyof RequestDetails; label: string; type?: 'date'; hint?: string }[] = [
  { id: 'requester', label: words.requester },
  { id: 'owner', label: words.owner },
  { id: 'justification', label: words.justification, hint: words.justificationHint },
  { id: 'ticket', label: words.ticket },
  { id: 'neededFrom', label: words.neededFrom, type: 'date' },
  { id: 'expires', label: words.expires, type: 'date' },
]

/** What a part of the request has of its own; without one the whole plan is meant. */
export interface DetailsScope {
  readonly scope: DetailsOf['scope']
  readonly id: string
}

interface Props {
  readonly plan: Plan
  readonly of?: DetailsScope
  /** What holds while a field is empty. */
  readonly inherited?: RequestDetails
}

function own(plan: Plan, of: DetailsScope | undefined): RequestDetails {
  if (of === undefined) return plan.request
  return plan.details.find(({ scope, id }) => scope === of.scope && id === of.id)?.details ?? {}
}

/** The ticket fields of the whole plan, or of a firewall, a rule or a row; the nearest wins. */
export function RequestFields({ plan, of, inherited = {} }: Props) {
  const details = own(plan, of)
  // Dates are YYYY-MM-DD, so their order is that of their letters.
  const put = (field: keyof RequestDetails, text: string): Outcome => {
    const { neededFrom, expires }: RequestDetails = { ...inherited, ...details, ...(text !== '' && { [field]: text }) }
    if (neededFrom && expires && expires < neededFrom && text !== '') {
      const reason = words.wrongDates(neededFrom, expires)
      return edit(words.datesStep, () => ({ ok: false, reason }))
    }
    return edit(words.steps[field], (before) =>
      of === undefined
        ? setRequestDetails(before, { [field]: text })
        : setDetails(before, of.scope, of.id, { [field]: text }),
    )
  }
  return (
    <div className="grid gap-2.5">
      {fields.map(({ id, label, type = 'text', hint }) => (
        <Field key={id} label={label} hint={inherited[id] && !details[id] ? words.inherited(inherited[id]) : hint}>
          {(ids) => <TextInput {...ids} type={type} value={details[id] ?? ''} onCommit={(text) => put(id, text).ok} />}
        </Field>
      ))}
    </div>
  )
}
