import { useState } from 'react'
import { zonesById } from '#plan/planIndex.ts'
import { zonesAround, zonesWithin } from '#plan/zoneTree.ts'
import { moveToZone } from '#session/moveToZone.ts'
import { useSession } from '#session/session.ts'
import { Dialog } from '#ui/Dialog.tsx'
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
    { id: null, name: layoutWords.noZone, path: '' },
    ...plan.zones
      .filter(({ id }) => !own.has(id))
      .map(({ id, name }) => ({
        id,
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
      <input
        type="search"
        aria-label={layoutWords.findZone}
        placeholder={layoutWords.findZone}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          const [first] = entries
          if (event.key === 'Enter' && first) pick(first.id)
        }}
        className="mb-2 min-h-8 w-full rounded-md border border-line-strong bg-surface px-2 placeholder:text-faint"
      />
      <ul aria-label={layoutWords.zones} className="scroll-edges grid max-h-[56vh] grid-cols-1 gap-0.5 overflow-y-auto">
        {shown.map(({ id, name, path }) => (
          <li key={id ?? ''}>
            <button
              type="button"
              onClick={() => pick(id)}
              className="flex min-h-9 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-bg"
            >
              <bdi className={`truncate ${id === null ? 'text-mute' : 'font-medium'}`}>{name}</bdi>
              <bdi className="ml-auto min-w-0 shrink truncate text-mute text-sm">{path}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {more}
      {entries.length === 0 && (
        <p role="status" className="px-2 py-3 text-mute">
          {layoutWords.noSuchZone}
        </p>
      )}
    </Dialog>
  )
}
