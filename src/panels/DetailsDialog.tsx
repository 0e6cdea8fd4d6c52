import { useState } from 'react'
import { createDetailsLookup } from '#flows/detailsOf.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import type { Plan, RequestDetails } from '#plan/plan.ts'
import { planCatalogue } from '#session/planCatalogue.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { DoneButton } from '#ui/DoneButton.tsx'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { requestWords } from '#words/requestWords.ts'
import { type DetailsScope, RequestFields } from './RequestFields.tsx'

const words = requestWords.scope

interface Props {
  readonly plan: Plan
  readonly row: RequestRow
  readonly onClose: () => void
}

interface Reach extends DetailsScope {
  readonly name: string
  /** What holds where it has nothing of its own. */
  readonly inherited: RequestDetails
}

/** For what the details can be set, seen from a row: itself, each rule behind it, its firewall. */
function reaches(plan: Plan, row: RequestRow): readonly Reach[] {
  const { rules } = planCatalogue(plan)
  const firewall = plan.firewalls.find(({ name }) => name === row.firewall)
  const details = createDetailsLookup(plan)
  const outlet = firewall?.id ?? null
  const underRules = details.of({ firewall: outlet, rules: [] })
  return [
    { scope: 'row', id: row.id, name: words.row, inherited: details.of({ firewall: outlet, rules: row.rules }) },
    ...row.rules.map((id): Reach => {
      const rule = rules.get(id)
      const name = words.rule(rule ? words.ruleName(rule.service, id) : id)
      return { scope: 'rule', id, name, inherited: underRules }
    }),
    ...(firewall
      ? [{ scope: 'firewall' as const, id: firewall.id, name: words.firewall(firewall.name), inherited: plan.request }]
      : []),
  ]
}

/** Ticket details that differ from the plan's: for a row, for the rows of a rule, or for a firewall. */
export function DetailsDialog({ plan, row, onClose }: Props) {
  const [at, setAt] = useState(0)
  const all = reaches(plan, row)
  const reach = all[at] ?? all[0]
  if (reach === undefined) return null
  return (
    <Dialog title={requestWords.table.details} onClose={onClose} footer={<DoneButton onClick={onClose} />}>
      <div className="grid gap-3">
        <Field label={words.label} hint={words.hint}>
          {(ids) => (
            <SelectInput
              {...ids}
              value={String(at)}
              options={all.map(({ name }, index) => ({ id: String(index), name }))}
              onPick={(picked) => setAt(Number(picked))}
            />
          )}
        </Field>
        <RequestFields key={`${reach.scope} ${reach.id}`} plan={plan} of={[reach]} inherited={reach.inherited} />
      </div>
    </Dialog>
  )
}
