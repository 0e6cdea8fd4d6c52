import { BrickWallFire, FolderPlus, Link2, Plus, Waypoints } from 'lucide-react'
import { addMember } from '#plan/operations/memberOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { offeredRoles } from '#rules/lookup.ts'
import { catalogue } from '#session/catalogue.ts'
import { askConnectForMe } from '#session/listDialogs.ts'
import { addMachineToZone, addZoneTo, moveToZone } from '#session/moveToZone.ts'
import { askConnect, edit, type Outcome, useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { outlineWords as words } from '#words/outlineWords.ts'
import { DeleteButton } from '../DeleteButton.tsx'
import { BoundariesButton } from '../tables/BoundariesButton.tsx'
import { machineRow, memberRow, type OutlineRow, zoneRow } from './outlineRows.ts'
import { openRow } from './outlineState.ts'

interface Props {
  readonly plan: Plan
  /** The row that the keyboard is on. */
  readonly row: OutlineRow | undefined
  /** Called with the row of what was added, for giving it a name at once. */
  readonly onAdded: (id: string) => void
}

const selectClass =
  'min-h-7 min-w-0 max-w-44 rounded-md border border-line-strong bg-surface px-1.5 text-sm text-ink disabled:text-faint'

/** What can be added, moved and joined from the row that the keyboard is on. */
export function OutlineTools({ plan, row, onAdded }: Props) {
  const selection = useSession((state) => state.selection)
  const { machines, zones } = selection
  const machine = row === undefined || row.kind === 'zone' || row.kind === 'outside' ? undefined : row.machine
  const zone = row?.kind === 'zone' ? row.zone.id : (machine?.zone ?? null)
  const movable = machines.length + zones.length
  const added = (outcome: Outcome, open: readonly string[], idOf: (plan: Plan) => string) => {
    if (!outcome.ok) return
    for (const id of open) openRow(id, true)
    onAdded(idOf(outcome.plan))
  }
  const around = zone === null ? [] : [zoneRow(zone)]
  return (
    <div role="toolbar" aria-label={words.tools} className="flex flex-wrap items-center gap-1.5 px-2.5 pb-2">
      <Button
        icon={<FolderPlus size={14} />}
        title={words.addZoneHint}
        onClick={() => {
          const parent = row?.kind === 'zone' ? row.zone.id : null
          added(addZoneTo(parent), parent === null ? [] : around, (after) => zoneRow(after.zones.at(-1)?.id ?? ''))
        }}
      >
        {words.addZone}
      </Button>
      <SelectInput
        aria-label={words.addMachine}
        title={words.addMachineHint}
        className={selectClass}
        value=""
        options={[{ id: '', name: words.addMachine }, ...offeredRoles(catalogue, plan.packs)]}
        onPick={(role) =>
          role !== '' &&
          added(addMachineToZone(role, zone), around, (after) => machineRow(after.machines.at(-1)?.id ?? ''))
        }
      />
      <Button
        icon={<Plus size={14} />}
        title={words.addMemberHint}
        disabled={machine === undefined}
        onClick={() => {
          if (machine === undefined) return
          const name = `${machine.name}-${machine.members.length + 1}`
          const outcome = edit(words.steps.addMember, (before) => addMember(before, machine.id, { name }))
          added(outcome, [machineRow(machine.id)], (after) =>
            memberRow(machine.id, (machinesById(after).get(machine.id)?.members.length ?? 1) - 1),
          )
        }}
      >
        {words.addMember}
      </Button>
      <Button
        icon={<Link2 size={14} />}
        disabled={machine === undefined}
        onClick={() => machine && askConnect(machine.id)}
      >
        {words.connect}
      </Button>
      <SelectInput
        aria-label={words.move}
        className={selectClass}
        value=""
        disabled={movable === 0}
        options={[
          { id: '', name: words.move },
          ...plan.zones.filter(({ id }) => !zones.includes(id)).map(({ id, name }) => ({ id: `=${id}`, name })),
          { id: '=', name: words.moveOut },
        ]}
        onPick={(picked) => {
          if (picked !== '') moveToZone(words.steps.move(movable), selection, picked.slice(1) || null)
        }}
      />
      <DeleteButton />
      <Button look="quiet" folds icon={<Waypoints size={14} />} onClick={askConnectForMe}>
        {words.connectForMe}
      </Button>
      <BoundariesButton icon={<BrickWallFire size={14} />} label={words.firewalls} />
    </div>
  )
}
