import { createFlowOwner } from '../linkOfFlow.ts'
import type { Note, Plan, Zone } from '../plan.ts'
import { zonesWithin } from '../zoneTree.ts'
import type { SelectedIds } from './removeSelection.ts'

/** What a plan answers for all that is drawn in it. */
export type Answers = Pick<Plan, 'choices' | 'settings' | 'packs' | 'ownPacks'>

export const answersOf = ({ choices, settings, packs, ownPacks }: Answers): Answers => ({
  choices,
  settings,
  packs,
  ownPacks,
})

/**
 * A part of a plan, to be put into this or another one, with the answers that its ports follow from. A machine's zone and a zone's
 * parent need not be part of it. Decisions are about flows of its links; boundaries have a zone of it or nothing on each side.
 */
export type Fragment = Answers &
  Pick<Plan, 'zones' | 'machines' | 'links' | 'notes' | 'decisions' | 'boundaries' | 'firewalls'>

/**
 * The chosen machines and notes, the chosen zones with all that stands in them and what stands between them, and the links between
 * those machines.
 */
export function fragmentOf(plan: Plan, selected: SelectedIds): Fragment {
  const zoneIds = new Set(selected.zones.flatMap((id) => [...zonesWithin(plan.zones, id)]))
  const zones = plan.zones.filter(({ id }) => zoneIds.has(id))
  const chosen = new Set(selected.machines)
  const machines = plan.machines.filter(({ id, zone }) => chosen.has(id) || (zone !== undefined && zoneIds.has(zone)))
  const ids = new Set(machines.map(({ id }) => id))
  const links = plan.links.filter(({ ends }) => ends.every((end) => ids.has(end)))
  const ownerOf = createFlowOwner(links)
  const chosenNotes = new Set(selected.notes)
  const boundaries = plan.boundaries.filter(({ between }) =>
    between.every((side) => side === null || zoneIds.has(side)),
  )
  const named = new Set(boundaries.flatMap(({ firewalls }) => firewalls))
  return {
    zones,
    machines,
    links,
    notes: plan.notes.filter((note) => chosenNotes.has(note.id) || zones.some((zone) => liesIn(note, zone))),
    decisions: links.length === 0 ? [] : plan.decisions.filter(({ flow }) => ownerOf(flow) !== undefined),
    boundaries,
    firewalls: plan.firewalls.filter(({ id }) => named.has(id)),
    ...answersOf(plan),
  }
}

/** Whether a note begins on a zone. */
function liesIn({ position: { x, y } }: Note, { box }: Zone): boolean {
  return box !== undefined && x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height
}
