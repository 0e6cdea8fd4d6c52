import { nextId } from '#plan/freshId.ts'
import { addNote } from '#plan/operations/noteOperations.ts'
import { snapped } from '#scene/placeNew.ts'
import { noteWords } from '#words/noteWords.ts'
import { selectNote } from '../selection.ts'
import { currentPlan, edit, select } from '../session.ts'
import { viewport } from '../viewport.ts'
import { askRename } from './asks.ts'
import { always, type Command } from './command.ts'

/** Puts an empty note where the pointer is, or in the middle of the view, and goes to its text. */
function addEmptyNote(): void {
  const id = nextId(currentPlan(), 'n')
  const position = snapped(viewport().pointer() ?? viewport().centre())
  if (!edit(noteWords.add, (plan) => addNote(plan, { id, text: '', position })).ok) return
  select(selectNote(id))
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
