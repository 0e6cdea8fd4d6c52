import type { Flow } from '#flows/flow.ts'
import type { Plan } from '#plan/plan.ts'
import { planCatalogue } from '#session/planCatalogue.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { DoneButton } from '#ui/DoneButton.tsx'
import { bulkWords as words } from '#words/bulkWords.ts'
import { RequestFields } from '../RequestFields.tsx'

interface Props {
  readonly plan: Plan
  readonly flows: readonly Flow[]
  readonly onClose: () => void
}

/** The ticket details of the rules that give some flows, all of them set together. */
export function RulesDetailsDialog({ plan, flows, onClose }: Props) {
  const { rules } = planCatalogue(plan)
  const ids = new Set(flows.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)))
  const scopes = [...ids].filter((id) => rules.has(id)).map((id) => ({ scope: 'rule' as const, id }))
  return (
    <Dialog title={words.detailsTitle} onClose={onClose} footer={<DoneButton onClick={onClose} />}>
      {scopes.length === 0 ? (
        <p className="text-mute">{words.noRules}</p>
      ) : (
        <div className="grid gap-3">
          <p className="text-mute">{words.detailsReach(scopes.length)}</p>
          <RequestFields
            plan={plan}
            of={scopes}
            inherited={plan.request}
            mixed={words.mixed}
            step={words.steps.details(scopes.length)}
          />
        </div>
      )}
    </Dialog>
  )
}
