import { useState } from 'react'
import { zonesById } from '#plan/planIndex.ts'
import { zonesAround, zonesWithin } from '#plan/zoneTree.ts'
import { moveToZone } from '#session/moveToZone.ts'
import { useSession } from '#session/session.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { FoundList } from '#ui/FoundList.tsx'
import { layoutWords } from '#words/layoutWords.ts'
import { useListed } from './useListed.tsx'

/** "Move to zone…": every zone that the chosen machines and zones can stand in, and out of all of them. */
export function ZonePicker({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const selection = useSession((state) => state.selection)
  const [typed, setTyped] = useState('')
  const zones = zonesById(plan)
  const own = new Set(selection.zones.flatMap((id) => [...zonesWithin(plan.zones, id)]))
  const entries = [
    { id: 'none', zone: null, name: layoutWords.noZone, path: '' },
    ...plan.zones
      .filter(({ id }) => !own.has(id))
      .map(({ id, name }) => ({
        id,
        zone: id,
        name,
        path: zonesAround(zones, id)
          .map((around) => around.name)
          .reverse()
          .join(' › '),
      })),
  ].filter(({ name, path }) => `${name} ${path}`.toLowerCase().includes(typed.trim().toLowerCase()))
  const { shown, more } = useListed(entries)
  const pick = (zone: string | null) => {
    if (moveToZone(layoutWords.moveStep, selection, zone).ok) onClose()
  }
  return (
    <Dialog title={layoutWords.moveTitle} onClose={onClose}>
      <FoundList
        label={layoutWords.findZone}
        listLabel={layoutWords.zones}
        placeholder={layoutWords.findZone}
        typed={typed}
        onType={setTyped}
        found={shown}
        none={layoutWords.noSuchZone}
        onPick={({ zone }) => pick(zone)}
        listClass="scroll-edges max-h-[56vh] overflow-y-auto"
      >
        {({ zone, name, path }) => (
          <>
            <bdi className={`truncate ${zone === null ? 'text-mute' : 'font-medium'}`}>{name}</bdi>
            <bdi className="ml-auto min-w-0 shrink truncate text-mute text-sm">{path}</bdi>
          </>
        )}
      </FoundList>
      {more}
    </Dialog>
  )
}
