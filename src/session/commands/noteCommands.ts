import { nextId } from '#plan/freshId.ts'
import { addNote } from '#plan/operations/noteOperations.ts'
import { freeNoteBox } from '#scene/freeBox.ts'
import { noteBox } from '#scene/noteBox.ts'
import { noteWords } from '#words/noteWords.ts'
import { placeAsked } from '../placeAsked.ts'
import { selectNote } from '../selection.ts'
import { currentPlan, edit, select } from '../session.ts'
import { viewport } from '../viewport.ts'
import { askRename } from './asks.ts'
import { always, type Command } from './command.ts'

/** Puts an empty note into free space where the pointer is, or in the middle of the view, and goes to its text. */
function addEmptyNote(): void {
  const id = nextId(currentPlan(), 'n')
  const note = { id, text: '', position: placeAsked() }
  const box = freeNoteBox(currentPlan(), noteBox(note))
  const position = { x: box.x, y: box.y }
  if (!edit(noteWords.add, (plan) => addNote(plan, { ...note, position })).ok) return
  select(selectNote(id))
  viewport().keepInView(box)
  askRename()
}

export const noteCommands: readonly Command[] = [
  {
    id: 'note.add',
    label: noteWords.add,
    group: 'Edit',
    keys: ['N'],
    on: ['ground', 'zone'],
    isEnabled: always,
    run: addEmptyNote,
  },
]
