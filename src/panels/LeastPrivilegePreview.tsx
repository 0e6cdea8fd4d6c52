import { useMemo } from 'react'
import { leastPrivilege, type ProposedDecision } from '#flows/leastPrivilege.ts'
import type { Plan } from '#plan/plan.ts'
import { catalogue } from '#session/catalogue.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { portText } from './portText.ts'

interface Props {
  readonly plan: Plan
  readonly onBack: () => void
  readonly onApplied: () => void
  readonly onClose: () => void
}

/** Lines that are listed; of more, the rest is counted. */
const listed = 200

/** What "Least privilege" would decide and which lines would go, before it is one undo step. */
export function LeastPrivilegePreview({ plan, onBack, onApplied, onClose }: Props) {
  const { decisions, removed } = useMemo(() => leastPrivilege(plan, catalogue.catalogue), [plan])
  const nameOf = (id: string) => plan.machines.find((machine) => machine.id === id)?.name ?? id
  const apply = () => {
    const outcome = edit('Least privilege', (before) => ({
      ok: true,
      plan: leastPrivilege(before, catalogue.catalogue).plan,
    }))
    if (outcome.ok) onApplied()
  }
  const lines = removed.length === 1 ? '1 line' : `${removed.length} lines`
  return (
    <Dialog
      title="Least privilege"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onBack}>Back</Button>
          <Button look="primary" disabled={decisions.length === 0} onClick={apply}>
            {decisions.length === 0 ? 'Apply' : `Apply: ${lines} fewer`}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-mute text-sm">
        Decides what is undecided and can be decided without asking anybody, for the fewest lines. What you decided
        stays. Domain relation, agent installation and SQL instance are left to you.
      </p>
      {decisions.length === 0 ? (
        <p role="status">There is nothing to narrow.</p>
      ) : (
        <>
          <ul aria-label="Decisions to be made" className="grid gap-2">
            {groupsOf(decisions).map(({ choice, option, machines, why }) => (
              <li key={`${choice}=${option}`} className="text-sm">
                <b className="font-medium">
                  {catalogue.choices.get(choice)?.name}: {optionName(choice, option)}
                </b>
                <span className="text-mute">
                  {' '}
                  · {machines.length === 0 ? 'the whole plan' : machines.map(nameOf).join(', ')}
                </span>
                <span className="block text-mute text-xs">Check: {why}</span>
              </li>
            ))}
          </ul>
          <h3 className="mt-4 mb-1 font-semibold">Lines that go ({removed.length})</h3>
          <ul aria-label="Lines that go" className="grid gap-px text-sm">
            {removed.slice(0, listed).map((flow) => (
              <li key={flow.id} className="flex gap-2">
                <span className="w-24 shrink-0 font-medium font-mono text-xs leading-5">{portText(flow)}</span>
                <bdi className="truncate text-mute">
                  {nameOf(flow.initiator)} → {nameOf(flow.listener)}
                </bdi>
              </li>
            ))}
          </ul>
          {removed.length > listed && (
            <p className="text-faint text-xs">and {removed.length - listed} more lines of the same kinds.</p>
          )}
        </>
      )}
    </Dialog>
  )
}

interface Group extends Pick<ProposedDecision, 'choice' | 'option' | 'why'> {
  /** Machine ids; empty when the plan decides. */
  readonly machines: string[]
}

function groupsOf(decisions: readonly ProposedDecision[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const { choice, option, why, machine } of decisions) {
    const group = groups.get(`${choice}=${option}`) ?? { choice, option, why, machines: [] }
    if (machine !== undefined) group.machines.push(machine)
    groups.set(`${choice}=${option}`, group)
  }
  return [...groups.values()]
}

function optionName(choice: string, option: string): string {
  return catalogue.choices.get(choice)?.options.find(({ id }) => id === option)?.name ?? option
}
