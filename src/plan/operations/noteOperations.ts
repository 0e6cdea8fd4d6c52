import { equalData } from '../equalData.ts'
import { formatCount, limits } from '../limits.ts'
import type { Note, Plan, Position, Size } from '../plan.ts'
import { shown } from '../planFault.ts'
import { linksById } from '../planIndex.ts'
import { linkSchema, noteSchema } from '../schema.ts'
import { checked, keepWhere, mapChanged, withFields } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** Absent fields stay; null gives a note its usual size again. */
export interface NotePatch {
  readonly text?: string
  readonly position?: Position
  readonly size?: Size | null
}

/** Adds the note at the end. Refused for a used id and for a text that is too long. */
export function addNote(plan: Plan, note: Note): OperationResult {
  if (plan.notes.length >= limits.notes) return refused(`A plan holds at most ${formatCount(limits.notes)} notes.`)
  if (plan.notes.some(({ id }) => id === note.id)) {
    return refused(`There is a note with the id ${shown(note.id)} already.`)
  }
  const valid = checked(noteSchema, note)
  return valid.ok ? done({ ...plan, notes: [...plan.notes, valid.value] }) : refused(valid.reason)
}

/** Changes text, place or size. */
export function updateNote(plan: Plan, id: string, patch: NotePatch): OperationResult {
  const old = plan.notes.find((note) => note.id === id)
  if (old === undefined) return refused(`There is no note with the id ${shown(id)}.`)
  const { size, ...rest } = { ...old, ...patch }
  const valid = checked(noteSchema, { ...rest, ...(size && { size }), id })
  if (!valid.ok) return refused(valid.reason)
  if (equalData(old, valid.value)) return done(plan)
  return done({ ...plan, notes: mapChanged(plan.notes, (note) => (note === old ? valid.value : note)) })
}

/** Puts notes to other places. Unknown ids are passed over; refused as a whole when one would leave the canvas. */
export function moveNotes(plan: Plan, places: ReadonlyMap<string, Position>): OperationResult {
  const next = new Map<string, Note>()
  for (const old of plan.notes) {
    const position = places.get(old.id)
    if (position === undefined || equalData(position, old.position)) continue
    const valid = checked(noteSchema, { ...old, position })
    if (!valid.ok) return refused(valid.reason)
    next.set(old.id, valid.value)
  }
  return done(withFields(plan, { notes: mapChanged(plan.notes, (note) => next.get(note.id) ?? note) }))
}

/** Removes the notes. Unknown ids are passed over. */
export function removeNotes(plan: Plan, ids: readonly string[]): OperationResult {
  const gone = new Set(ids)
  return done(withFields(plan, { notes: keepWhere(plan.notes, ({ id }) => !gone.has(id)) }))
}

/** Sets the note of a link; an empty text takes it away. */
export function setLinkNote(plan: Plan, id: string, text: string): OperationResult {
  const old = linksById(plan).get(id)
  if (old === undefined) return refused(`There is no link with the id ${shown(id)}.`)
  const { note: _note, ...bare } = old
  const valid = checked(linkSchema, text === '' ? bare : { ...bare, note: text })
  if (!valid.ok) return refused(valid.reason)
  if (equalData(old, valid.value)) return done(plan)
  return done({ ...plan, links: mapChanged(plan.links, (link) => (link === old ? valid.value : link)) })
}
