import { createFlowOwner } from '../linkOfFlow.ts'
import type { Decision, Link, Machine, Note, Plan, Zone } from '../plan.ts'
import { zonesWithin } from '../zoneTree.ts'
import type { SelectedIds } from './removeSelection.ts'

/** A part of a plan, to be put into this or another one. A machine's zone and a zone's parent need not be part of it. */
export interface Fragment {
  readonly zones: readonly Zone[]
  readonly machines: readonly Machine[]
  readonly links: readonly Link[]
  /** Decisions about flows of these links. */
  readonly decisions: readonly Decision[]
  /** Absent for none. */
  readonly notes?: readonly Note[]
}

/** The chosen machines and notes, the chosen zones with all that stands in them, and the links between those machines. */
export function fragmentOf(plan: Plan, selected: SelectedIds): Fragment {
  const zoneIds = new Set(selected.zones.flatMap((id) => [...zonesWithin(plan.zones, id)]))
  const chosen = new Set(selected.machines)
  const machines = plan.machines.filter(({ id, zone }) => chosen.has(id) || (zone !== undefined && zoneIds.has(zone)))
  const ids = new Set(machines.map(({ id }) => id))
  const links = plan.links.filter(({ ends }) => ends.every((end) => ids.has(end)))
  const ownerOf = createFlowOwner(links)
  const notes = plan.notes.filter(({ id }) => selected.notes?.includes(id))
  return {
    zones: plan.zones.filter(({ id }) => zoneIds.has(id)),
    machines,
    links,
    decisions: links.length === 0 ? [] : plan.decisions.filter(({ flow }) => ownerOf(flow) !== undefined),
    ...(notes.length > 0 && { notes }),
  }
}
