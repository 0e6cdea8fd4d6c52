import type { Plan } from '#plan/plan.ts'
import { linksById, machinesById, zonesById } from '#plan/planIndex.ts'

/** What is selected: canvas, tables and inspector are views of this one value. Ids, each once, in the order chosen. */
export interface Selection {
  readonly machines: readonly string[]
  readonly links: readonly string[]
  readonly zones: readonly string[]
  /** Absent for none. */
  readonly notes?: readonly string[]
}

export const nothing: Selection = { machines: [], links: [], zones: [] }

export const selectMachine = (id: string): Selection => ({ ...nothing, machines: [id] })
export const selectLink = (id: string): Selection => ({ ...nothing, links: [id] })
export const selectZone = (id: string): Selection => ({ ...nothing, zones: [id] })
export const selectNote = (id: string): Selection => ({ ...nothing, notes: [id] })

/** All that is drawn, but for the links, which go with their machines. */
export function everythingOf({ machines, zones, notes }: Plan): Selection {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  return { machines: ids(machines), zones: ids(zones), links: [], ...withNotes(ids(notes)) }
}

/** The chosen notes. */
export const notesOf = (selection: Selection): readonly string[] => selection.notes ?? []

export function isEmptySelection(selection: Selection): boolean {
  return selection.machines.length + selection.links.length + selection.zones.length + notesOf(selection).length === 0
}

/** The selection without what the plan no longer has; the same object when nothing is gone. */
export function keepExisting(selection: Selection, plan: Plan): Selection {
  if (isEmptySelection(selection)) return selection
  const kept: Selection = {
    machines: keep(selection.machines, () => machinesById(plan)),
    links: keep(selection.links, () => linksById(plan)),
    zones: keep(selection.zones, () => zonesById(plan)),
    ...withNotes(keep(notesOf(selection), () => new Map(plan.notes.map((note) => [note.id, note])))),
  }
  const same =
    kept.machines.length === selection.machines.length &&
    kept.links.length === selection.links.length &&
    kept.zones.length === selection.zones.length &&
    notesOf(kept).length === notesOf(selection).length
  return same ? selection : kept
}

const withNotes = (notes: readonly string[]): Pick<Selection, 'notes'> => (notes.length > 0 ? { notes } : {})

function keep(ids: readonly string[], items: () => ReadonlyMap<string, unknown>): readonly string[] {
  if (ids.length === 0) return ids
  const present = items()
  return ids.filter((id) => present.has(id))
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])

export function sameSelection(a: Selection, b: Selection): boolean {
  return (
    sameIds(a.machines, b.machines) &&
    sameIds(a.links, b.links) &&
    sameIds(a.zones, b.zones) &&
    sameIds(notesOf(a), notesOf(b))
  )
}

/** What either has. */
export const joinedSelection = (a: Selection, b: Selection): Selection => unitedSelection([a, b])

/** What any of them has, in their order. */
export function unitedSelection(all: readonly Selection[]): Selection {
  const union = (idsOf: (one: Selection) => readonly string[]): readonly string[] => {
    const ids = new Set<string>()
    for (const one of all) for (const id of idsOf(one)) ids.add(id)
    return [...ids]
  }
  return {
    machines: union(({ machines }) => machines),
    links: union(({ links }) => links),
    zones: union(({ zones }) => zones),
    ...withNotes(union(notesOf)),
  }
}
