import { setDetailsOfMany } from '#plan/operations/detailsOperations.ts'
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
  /** Several are set together. */
  readonly of?: readonly DetailsScope[]
  /** What holds while a field is empty. */
  readonly inherited?: RequestDetails
  /** What stands in a field where several differ, and what the undo step is called, where it is not that of the field. */
  readonly mixed?: string
  readonly step?: string
}

/** What each of the scopes has of its own. */
function own(plan: Plan, of: readonly DetailsScope[] | undefined): readonly RequestDetails[] {
  if (of === undefined) return [plan.request]
  return of.map((one) => plan.details.find(({ scope, id }) => scope === one.scope && id === one.id)?.details ?? {})
}

/** The ticket fields of the whole plan, or of firewalls, rules or rows; the nearest wins. */
export function RequestFields({ plan, of, inherited = {}, mixed = '', step }: Props) {
  const each = own(plan, of)
  const [first = {}] = each
  const isMixed = (field: keyof RequestDetails): boolean => each.some((one) => one[field] !== first[field])
  // Dates are YYYY-MM-DD, so their order is that of their letters.
  const put = (field: keyof RequestDetails, text: string): Outcome => {
    for (const details of text === '' ? [] : each) {
      const { neededFrom, expires }: RequestDetails = { ...inherited, ...details, [field]: text }
      if (!neededFrom || !expires || expires >= neededFrom) continue
      const reason = words.wrongDates(neededFrom, expires)
      return edit(words.datesStep, () => ({ ok: false, reason }))
    }
    return edit(step ?? words.steps[field], (before) =>
      of === undefined ? setRequestDetails(before, { [field]: text }) : setDetailsOfMany(before, of, { [field]: text }),
    )
  }
  return (
    <div className="grid gap-2.5">
      {fields.map(({ id, label, type = 'text', hint }) => {
        const value = isMixed(id) ? '' : (first[id] ?? '')
        const below = isMixed(id) ? mixed : inherited[id] && value === '' ? words.inherited(inherited[id]) : hint
        return (
          <Field key={id} label={label} hint={below}>
            {(ids) => <TextInput {...ids} type={type} value={value} onCommit={(text) => put(id, text).ok} />}
          </Field>
        )
      })}
    </div>
  )
}
