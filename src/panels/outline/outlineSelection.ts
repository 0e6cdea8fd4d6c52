import type { Plan } from '#plan/plan.ts'
import { linksById, machinesById, zonesById } from '#plan/planIndex.ts'
import { zonesAround } from '#plan/zoneTree.ts'
import { type Selection, selectLink, selectMachine, selectZone } from '#session/selection.ts'
import { type Chosen, setsOf } from '../chosenSets.ts'
import { linkRow, machineRow, type OutlineRow, outsideRow, zoneRow } from './outlineRows.ts'

/** What is chosen when the keyboard reaches a row; null for a row that stands for nothing of the plan. */
export function selectionOfOutlineRow(row: OutlineRow): Selection | null {
  switch (row.kind) {
    case 'zone':
      return selectZone(row.zone.id)
    case 'link':
      return selectLink(row.link.id)
    case 'outside':
      return null
    default:
      return selectMachine(row.machine.id)
  }
}

/** Whether what the row stands for is chosen. */
export function isChosen(row: OutlineRow, { machines, links, zones }: Chosen): boolean {
  switch (row.kind) {
    case 'zone':
      return zones.has(row.zone.id)
    case 'link':
      return links.has(row.link.id)
    case 'outside':
      return false
    default:
      return machines.has(row.machine.id)
  }
}

/** The row of what was chosen first, and the rows around it that must be open for it to be seen; null for nothing. */
export function rowFor(
  plan: Plan,
  { machines, links, zones }: Selection,
): { readonly id: string; readonly around: readonly string[] } | null {
  const zone = zonesById(plan).get(zones[0] ?? '')
  const link = linksById(plan).get(links[0] ?? '')
  const machine = machinesById(plan).get(machines[0] ?? link?.ends[0] ?? '')
  if (machine !== undefined) {
    const inZone = machine.zone === undefined ? [outsideRow] : [zoneRow(machine.zone), ...outer(plan, machine.zone)]
    if (machines.length > 0 || link === undefined) return { id: machineRow(machine.id), around: inZone }
    return { id: linkRow(link.id, machine.id), around: [machineRow(machine.id), ...inZone] }
  }
  return zone === undefined ? null : { id: zoneRow(zone.id), around: outer(plan, zone.id) }
}

const outer = (plan: Plan, zone: string): readonly string[] =>
  zonesAround(zonesById(plan), zone).map(({ id }) => zoneRow(id))

/** A selection without what another holds. */
export function without(selection: Selection, gone: Selection): Selection {
  const left = setsOf(gone)
  return {
    ...selection,
    machines: selection.machines.filter((id) => !left.machines.has(id)),
    links: selection.links.filter((id) => !left.links.has(id)),
    zones: selection.zones.filter((id) => !left.zones.has(id)),
  }
}
