import { useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import { connect, rulesJoin } from '#session/actions.ts'
import { connectPairs } from '#session/connectPairs.ts'
import type { Selection } from '#session/selection.ts'
import { Button } from '#ui/Button.tsx'
import { laterDialog } from '#ui/laterPart.tsx'
import { inspectorWords } from '#words/inspectorWords.ts'
import { DeleteButton } from './DeleteButton.tsx'
import { InspectorHead, InspectorPart } from './InspectorHead.tsx'

const MachinePicker = laterDialog(() => import('./MachinePicker.tsx').then((part) => part.MachinePicker))

const words = inspectorWords.several

/** What can be done with several things at once. */
export function SelectionInspector({ plan, selection }: { readonly plan: Plan; readonly selection: Selection }) {
  const { machines, links, zones } = selection
  const parts = [
    ...(machines.length ? [words.machines(machines.length)] : []),
    ...(links.length ? [words.links(links.length)] : []),
    ...(zones.length ? [words.zones(zones.length)] : []),
  ]
  const [first, second] = machines
  const [picking, setPicking] = useState(false)
  const ids = new Set(machines)
  const chosen = plan.machines.filter(({ id }) => ids.has(id))
  return (
    <>
      <InspectorHead title={words.selected(parts.join(', '))}>
        <p className="mt-0.5 line-clamp-3 text-mute">
          {/* More names than three lines hold are not even laid out. */}
          {chosen
            .slice(0, 60)
            .map(({ name }) => name)
            .join(', ')}
        </p>
      </InspectorHead>
      <InspectorPart title={words.together}>
        <div className="flex flex-wrap gap-2">
          {machines.length > 1 && <Button onClick={() => setPicking(true)}>{words.connectAll}</Button>}
          {machines.length === 2 && first && second && (
            <Button onClick={() => connect(first, second)}>{words.connectTwo}</Button>
          )}
          <DeleteButton />
        </div>
      </InspectorPart>
      {picking && (
        <MachinePicker
          title={words.connectManyTo(machines.length)}
          others={plan.machines.filter(({ id }) => !ids.has(id))}
          isKnown={(other) => chosen.some((machine) => rulesJoin(machine, other, plan.packs))}
          onPick={(to) => {
            setPicking(false)
            connectPairs(
              words.step,
              machines.map((id): readonly [string, string] => [id, to]),
            )
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
