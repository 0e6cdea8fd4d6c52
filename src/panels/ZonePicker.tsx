import { useState } from 'react'
import type { Machine } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import { zonesAround, zonesWithin } from '#plan/zoneTree.ts'
import { union } from '#scene/box.ts'
import { machineBox } from '#scene/machineBox.ts'
import { moveToZone } from '#session/moveToZone.ts'
import { useSession } from '#session/session.ts'
import { viewport } from '#session/viewport.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { FoundList } from '#ui/FoundList.tsx'
import { layoutWords } from '#words/layoutWords.ts'
import { shownName } from '#words/uiWords.ts'
import { useListed } from './useListed.tsx'

/**
 * "Move to zone…": every zone that the chosen machines and zones can stand in and do not all stand in yet. Out of all
 * zones comes last, so that Enter alone does not take them out of theirs.
 */
export function ZonePicker({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const selection = useSession((state) => state.selection)
  const [typed, setTyped] = useState('')
  const zones = zonesById(plan)
  const own = new Set(selection.zones.flatMap((id) => [...zonesWithin(plan.zones, id)]))
  const places = new Set([
    ...selection.machines.map((id) => machinesById(plan).get(id)?.zone),
    ...selection.zones.map((id) => zones.get(id)?.parent),
  ])
  const isPlaceOfAll = (zone: string) => places.size === 1 && places.has(zone)
  const outside = { id: '', zone: null, name: layoutWords.noZone, path: '' }
  const entries = [
    ...plan.zones
      .filter(({ id }) => !own.has(id) && !isPlaceOfAll(id))
      .map(({ id, name }) => ({
        id,
        zone: id,
        name: shownName(name),
        path: zonesAround(zones, id)
          .map((around) => shownName(around.name))
          .reverse()
          .join(' › '),
      })),
    ...(places.size === 1 && places.has(undefined) ? [] : [outside]),
  ].filter(({ name, path }) => `${name} ${path}`.toLowerCase().includes(typed.trim().toLowerCase()))
  const { shown, more } = useListed(entries)
  const pick = (zone: string | null) => {
    const moved = moveToZone(layoutWords.moveStep, selection, zone)
    if (!moved.ok) return
    onClose()
    // The other zone may lie far off, and what has the focus goes there.
    const where = union([
      ...selection.machines.flatMap((id) => boxOf(machinesById(moved.plan).get(id)) ?? []),
      ...selection.zones.flatMap((id) => zonesById(moved.plan).get(id)?.box ?? []),
    ])
    if (where) viewport().keepInView(where)
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
        none={typed === '' ? layoutWords.noOtherZone : layoutWords.noSuchZone}
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

const boxOf = (machine: Machine | undefined) => machine && machineBox(machine)
