import { useState } from 'react'
import type { Machine } from '#plan/plan.ts'
import { linksById, linksOf, machinesById } from '#plan/planIndex.ts'
import { rulesJoin } from '#session/actions.ts'
import { changeEnds } from '#session/changeEnds.ts'
import { useSession } from '#session/session.ts'
import { endsWords as words } from '#words/endsWords.ts'
import { MachinePicker } from './MachinePicker.tsx'

/** "Change ends…": one end of the chosen link stays, the other goes to a machine that is picked. */
export function LinkEndsDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const link = useSession((state) => linksById(state.history.present).get(state.selection.links[0] ?? ''))
  const [asked, setMoving] = useState<0 | 1>()
  const machines = machinesById(plan)
  const [one, other] = [machines.get(link?.ends[0] ?? ''), machines.get(link?.ends[1] ?? '')]
  if (link === undefined || one === undefined || other === undefined) return null
  // The end that stays may be joined with all others already.
  const isFull = ({ id }: Machine) => linksOf(plan, id).length >= plan.machines.length - 1
  const moving = asked ?? (isFull(one) && !isFull(other) ? 0 : 1)
  const stays = moving === 0 ? other : one
  const linked = new Set(linksOf(plan, stays.id).flatMap(({ ends }) => ends))
  return (
    <MachinePicker
      title={words.title(one.name, other.name)}
      others={plan.machines.filter(({ id }) => id !== stays.id && !linked.has(id))}
      isKnown={(machine) => rulesJoin(stays, machine, plan.packs)}
      onPick={(id) => {
        onClose()
        changeEnds(link.id, moving === 0 ? [id, stays.id] : [stays.id, id])
      }}
      onClose={onClose}
    >
      <fieldset className="mb-3 grid gap-1">
        <legend className="mb-1 text-mute text-xs">{words.which}</legend>
        {([0, 1] as const).map((place) => (
          <label key={place} className="flex min-h-6 items-center gap-2 text-sm">
            <input
              type="radio"
              name="moving"
              className="size-4 shrink-0 accent-(--accent)"
              checked={moving === place}
              onChange={() => setMoving(place)}
            />
            <bdi className="truncate">
              {place === 0 ? words.moves(one.name, other.name) : words.moves(other.name, one.name)}
            </bdi>
          </label>
        ))}
      </fieldset>
    </MachinePicker>
  )
}
