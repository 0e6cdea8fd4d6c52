import { Trash2 } from 'lucide-react'
import type { Plan } from '#plan/plan.ts'
import { connect, removeSelected } from '#session/actions.ts'
import type { Selection } from '#session/selection.ts'
import { Button } from '#ui/Button.tsx'
import { InspectorHead, InspectorPart } from './InspectorHead.tsx'

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** What can be done with several things at once. */
export function SelectionInspector({ plan, selection }: { readonly plan: Plan; readonly selection: Selection }) {
  const { machines, links, zones } = selection
  const parts = [
    ...(machines.length ? [counted(machines.length, 'machine', 'machines')] : []),
    ...(links.length ? [counted(links.length, 'link', 'links')] : []),
    ...(zones.length ? [counted(zones.length, 'zone', 'zones')] : []),
  ]
  const names = plan.machines.filter(({ id }) => machines.includes(id)).map(({ name }) => name)
  const [first, second] = machines
  return (
    <>
      <InspectorHead title={`${parts.join(', ')} selected`}>
        <p className="mt-0.5 line-clamp-3 text-mute">{names.join(', ')}</p>
      </InspectorHead>
      <InspectorPart title="Together">
        <div className="flex gap-2">
          {machines.length === 2 && first && second && (
            <Button onClick={() => connect(first, second)}>Connect the two</Button>
          )}
          <Button look="danger" icon={<Trash2 size={14} />} onClick={removeSelected}>
            Delete
          </Button>
        </div>
      </InspectorPart>
    </>
  )
}
