import { BrickWallFire, ClipboardPaste, Columns3, FolderPlus, Link2, Plus, Trash2, Waypoints } from 'lucide-react'
import { useState } from 'react'
import { addMember } from '#plan/operations/memberOperations.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import { offeredRoles } from '#rules/lookup.ts'
import { catalogue } from '#session/catalogue.ts'
import { askConnectForMe } from '#session/listDialogs.ts'
import { addMachineToZone, addZoneTo } from '#session/moveToZone.ts'
import { outside } from '#session/outside.ts'
import { askConnect, edit, type Outcome, useSession } from '#session/session.ts'
import type { TableId } from '#session/workspace.ts'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { addRowsWords } from '#words/addRowsWords.ts'
import { columnsWords } from '#words/columnsWords.ts'
import { tableWords as words } from '#words/tableWords.ts'
import { MachinePicker } from '../MachinePicker.tsx'
import { BoundariesButton } from './BoundariesButton.tsx'

interface Props {
  readonly plan: Plan
  readonly table: TableId
  /** Called with the row of what was added. */
  readonly onAdded: (id: string) => void
  /** Null while no row is reached; undefined for a table whose rows cannot be removed. */
  readonly onRemove: (() => void) | null | undefined
  /** Asks for rows to be pasted; undefined for a table to which none can be added. */
  readonly onPaste: (() => void) | undefined
  readonly onColumns: () => void
  /** How many columns are not shown. */
  readonly hidden: number
  /** The machine that is worked on. */
  readonly machine: Machine | undefined
  /** The rows that are shown, as text. */
  readonly text: () => string
}

/** What can be added to a table, and done with its rows. */
export function SheetTools(props: Props) {
  const { plan, table, onAdded, onRemove, onPaste, onColumns, hidden, machine, text } = props
  const selection = useSession((state) => state.selection)
  const [picking, setPicking] = useState(false)
  const added = (outcome: Outcome, idOf: (after: Plan) => string | undefined) => {
    if (outcome.ok) onAdded(idOf(outcome.plan) ?? '')
  }
  const addTo = () => {
    if (machine === undefined) return
    const { length } = machine.members
    const name = `${machine.name}-${length + 1}`
    added(
      edit(words.steps.addMember, (before) => addMember(before, machine.id, { name })),
      () => `${length} ${machine.id}`,
    )
  }
  return (
    <div role="toolbar" aria-label={words.tools} className="flex shrink-0 flex-wrap items-center gap-1.5 px-2.5 py-1.5">
      {table === 'machines' && (
        <SelectInput
          aria-label={words.addMachine}
          className="min-h-7 min-w-0 max-w-48 rounded-md border border-line-strong bg-surface px-1.5 text-sm text-ink"
          value=""
          options={[{ id: '', name: words.addMachine }, ...offeredRoles(catalogue, plan.packs)]}
          onPick={(role) => {
            const zone = selection.zones[0] ?? machine?.zone ?? null
            if (role !== '') added(addMachineToZone(role, zone), (after) => after.machines.at(-1)?.id)
          }}
        />
      )}
      {table === 'members' && (
        <Button icon={<Plus size={14} />} disabled={machine === undefined} onClick={addTo}>
          {words.addMember}
        </Button>
      )}
      {table === 'zones' && (
        <>
          <Button
            icon={<FolderPlus size={14} />}
            onClick={() => added(addZoneTo(null), (after) => after.zones.at(-1)?.id)}
          >
            {words.addZone}
          </Button>
          <BoundariesButton icon={<BrickWallFire size={14} />} label={words.firewalls} />
        </>
      )}
      {(table === 'machines' || table === 'links') && (
        <>
          <Button
            icon={<Link2 size={14} />}
            disabled={machine === undefined && table === 'machines'}
            onClick={() => (machine === undefined ? setPicking(true) : askConnect(machine.id))}
          >
            {words.connect}
          </Button>
          <Button look="quiet" folds icon={<Waypoints size={14} />} onClick={askConnectForMe}>
            {words.connectForMe}
          </Button>
        </>
      )}
      {onPaste !== undefined && (
        <Button look="quiet" folds icon={<ClipboardPaste size={14} />} onClick={onPaste}>
          {addRowsWords.open}
        </Button>
      )}
      {onRemove !== undefined && (
        <Button look="danger" icon={<Trash2 size={14} />} disabled={onRemove === null} onClick={onRemove ?? undefined}>
          {words.remove}
        </Button>
      )}
      <span className="flex-1" />
      <Button
        look="quiet"
        icon={<Columns3 size={14} />}
        aria-label={columnsWords.open}
        title={hidden > 0 ? `${columnsWords.open} ${columnsWords.hidden(hidden)}` : columnsWords.open}
        onClick={onColumns}
      >
        {hidden > 0 && <span className="text-mute tabular-nums">−{hidden}</span>}
      </Button>
      <span title={words.copy}>
        <CopyButton copy={() => outside().copy(text())} />
      </span>
      {picking && (
        <MachinePicker
          title={words.connect}
          others={plan.machines}
          isKnown={() => true}
          onPick={(id) => {
            setPicking(false)
            askConnect(id)
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  )
}
