import { useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import { connect, rulesJoin } from '#session/actions.ts'
import { connectPairs } from '#session/connectPairs.ts'
import type { Selection } from '#session/selection.ts'
import { Button } from '#ui/Button.tsx'
import { laterDialog } from '#ui/laterPart.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import { InspectorHead, InspectorPart } from './InspectorHead.tsx'

const MachinePicker = laterDialog(() => import('./MachinePicker.tsx').then((part) => part.MachinePicker))

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** What can be done with several things at once. */
export function SelectionInspector({ plan, selection }: { readonly plan: Plan; readonly selection: Selection }) {
  const { machines, links, zones } = selection
  const parts = [
    ...(machines.length ? [counted(machines.length, 'machine', 'machines')] : []),
    ...(links.length ? [counted(links.length, 'link', 'links')] : []),
    ...(zones.length ? [counted(zones.length, 'zone', 'zones')] : []),
  ]
  const [first, second] = machines
  const [picking, setPicking] = useState(false)
  const ids = new Set(machines)
  const chosen = plan.machines.filter(({ id }) => ids.has(id))
  return (
    <>
      <InspectorHead title={`${parts.join(', ')} selected`}>
        <p className="mt-0.5 line-clamp-3 text-mute">
          {/* More names than three lines hold are not even laid out. */}
          {chosen
            .slice(0, 60)
            .map(({ name }) => name)
            .join(', ')}
        </p>
      </InspectorHead>
      <InspectorPart title="Together">
        <div className="flex flex-wrap gap-2">
          {machines.length > 1 && <Button onClick={() => setPicking(true)}>Connect all of these to…</Button>}
          {machines.length === 2 && first && second && (
            <Button onClick={() => connect(first, second)}>Connect the two</Button>
          )}
          <DeleteButton />
        </div>
      </InspectorPart>
      {picking && (
        <MachinePicker
          title={`Connect ${counted(machines.length, 'machine', 'machines')} to…`}
          others={plan.machines.filter(({ id }) => !ids.has(id))}
          isKnown={(other) => chosen.some((machine) => rulesJoin(machine, other, plan.packs))}
          onPick={(to) => {
            setPicking(false)
            connectPairs(
              'Connect all',
              machines.map((id): readonly [string, string] => [id, to]),
            )
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
