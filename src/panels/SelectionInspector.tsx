import { useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import { linksById, machinesById, zonesById } from '#plan/planIndex.ts'
import { connect, rulesJoin } from '#session/actions.ts'
import { connectPairs } from '#session/connectPairs.ts'
import { notesOf, nothing, type Selection } from '#session/selection.ts'
import { select } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { laterDialog } from '#ui/laterPart.tsx'
import { bulkWords } from '#words/bulkWords.ts'
import { inspectorWords } from '#words/inspectorWords.ts'
import { LinksTogether } from './bulk/LinksTogether.tsx'
import { MachinesTogether } from './bulk/MachinesTogether.tsx'
import { ZonesTogether } from './bulk/ZonesTogether.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import { InspectorHead, InspectorPart } from './InspectorHead.tsx'

const MachinePicker = laterDialog(() => import('./MachinePicker.tsx').then((part) => part.MachinePicker))

const words = inspectorWords.several

/** More names than three lines hold are not even laid out. */
const mostNamed = 60

/** What can be done with several things at once. */
export function SelectionInspector({ plan, selection }: { readonly plan: Plan; readonly selection: Selection }) {
  const machines = found(selection.machines, machinesById(plan))
  const links = found(selection.links, linksById(plan))
  const zones = found(selection.zones, zonesById(plan))
  const notes = notesOf(selection)
  const parts = [
    ...(machines.length ? [words.machines(machines.length)] : []),
    ...(links.length ? [words.links(links.length)] : []),
    ...(zones.length ? [words.zones(zones.length)] : []),
    ...(notes.length ? [bulkWords.notes(notes.length)] : []),
  ]
  const [first, second] = machines
  const [picking, setPicking] = useState(false)
  const ids = new Set(selection.machines)
  const names = [...machines, ...zones].slice(0, mostNamed).map(({ name }) => name)
  return (
    <>
      <InspectorHead title={words.selected(parts.join(', '))}>
        <p className="mt-0.5 line-clamp-3 text-mute">{names.join(', ')}</p>
      </InspectorHead>
      <InspectorPart title={words.together}>
        <div className="flex flex-wrap gap-2">
          {machines.length > 1 && <Button onClick={() => setPicking(true)}>{words.connectAll}</Button>}
          {machines.length === 2 && first && second && (
            <Button onClick={() => connect(first.id, second.id)}>{words.connectTwo}</Button>
          )}
          <DeleteButton />
        </div>
      </InspectorPart>
      {machines.length > 0 && <MachinesTogether plan={plan} machines={machines} />}
      {links.length > 0 && <LinksTogether key={selection.links.join(' ')} plan={plan} links={links} />}
      {zones.length > 0 && <ZonesTogether plan={plan} zones={zones} />}
      <div className="px-3.5 py-3 text-mute text-sm">
        <p>{bulkWords.planWide}</p>
        <Button className="mt-2" onClick={() => select(nothing)}>
          {bulkWords.planDetails}
        </Button>
      </div>
      {picking && (
        <MachinePicker
          title={words.connectManyTo(machines.length)}
          others={plan.machines.filter(({ id }) => !ids.has(id))}
          isKnown={(other) => machines.some((machine) => rulesJoin(machine, other, plan.packs))}
          onPick={(to) => {
            setPicking(false)
            connectPairs(
              words.step,
              machines.map(({ id }): readonly [string, string] => [id, to]),
            )
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}

const found = <Item,>(ids: readonly string[], byId: ReadonlyMap<string, Item>): readonly Item[] =>
  ids.flatMap((id) => byId.get(id) ?? [])
