import { useMemo } from 'react'
import { leastPrivilege, type ProposedDecision } from '#flows/leastPrivilege.ts'
import type { Plan } from '#plan/plan.ts'
import { applyLeastPrivilege } from '#session/applyLeastPrivilege.ts'
import { catalogue } from '#session/catalogue.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { decisionWords } from '#words/decisionWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { portText } from './portText.ts'

const words = decisionWords.least

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
    if (applyLeastPrivilege().ok) onApplied()
  }
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onBack}>{uiWords.back}</Button>
          <Button look="primary" disabled={decisions.length === 0} onClick={apply}>
            {decisions.length === 0 ? words.apply : words.applyFewer(removed.length)}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-mute text-sm">{words.about}</p>
      {decisions.length === 0 ? (
        <p role="status">{words.nothing}</p>
      ) : (
        <>
          <ul aria-label={words.decisions} className="grid gap-2">
            {groupsOf(decisions).map(({ choice, option, machines, why }) => (
              <li key={`${choice}=${option}`} className="text-sm">
                <b className="font-medium">
                  {catalogue.choices.get(choice)?.name}: {optionName(choice, option)}
                </b>
                <span className="text-mute">
                  {' '}
                  · {machines.length === 0 ? words.wholePlan : machines.map(nameOf).join(', ')}
                </span>
                <span className="block text-mute text-xs">{words.check(why)}</span>
              </li>
            ))}
          </ul>
          <h3 className="mt-4 mb-1 font-semibold">{words.goingCount(removed.length)}</h3>
          <ul aria-label={words.going} className="grid gap-px text-sm">
            {removed.slice(0, listed).map((flow) => (
              <li key={flow.id} className="flex gap-2">
                <span className="w-24 shrink-0 font-medium font-mono text-xs leading-5">{portText(flow)}</span>
                <bdi className="truncate text-mute">
                  {nameOf(flow.initiator)} → {nameOf(flow.listener)}
                </bdi>
              </li>
            ))}
          </ul>
          {removed.length > listed && <p className="text-faint text-xs">{words.more(removed.length - listed)}</p>}
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
