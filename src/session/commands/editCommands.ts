import { commandWords } from '#words/commandWords.ts'
import { removeSelected } from '../actions.ts'
import { canCopy } from '../copyParts.ts'
import { duplicate } from '../duplicate.ts'
import { outside } from '../outside.ts'
import { placeAsked } from '../placeAsked.ts'
import { askQuickAdd } from '../quickAdd.ts'
import { notesOf } from '../selection.ts'
import { redo, undo, useSession } from '../session.ts'
import { ask, askRename } from './asks.ts'
import { hasSelection, selectionNow } from './chosen.ts'
import { always, type Command } from './command.ts'

const canUndo = (): boolean => useSession.getState().history.past.length > 0
const canRedo = (): boolean => useSession.getState().history.future.length > 0
const one = (): boolean => {
  const selection = selectionNow()
  return selection.machines.length + selection.zones.length + notesOf(selection).length === 1
}

const words = commandWords.edit

export const editCommands: readonly Command[] = [
  { id: 'edit.undo', label: words.undo, group: 'Edit', keys: ['Mod+Z'], isEnabled: canUndo, run: undo },
  { id: 'edit.redo', label: words.redo, group: 'Edit', keys: ['Mod+Y', 'Mod+Shift+Z'], isEnabled: canRedo, run: redo },
  {
    id: 'edit.history',
    label: words.history,
    group: 'Edit',
    keys: ['Mod+Shift+H'],
    isEnabled: () => canUndo() || canRedo(),
    run: () => ask('history'),
  },
  {
    id: 'edit.rename',
    label: words.rename,
    group: 'Edit',
    keys: ['F2'],
    on: ['machine', 'zone', 'note'],
    parted: true,
    isEnabled: one,
    run: askRename,
  },
  {
    id: 'edit.cut',
    label: words.cut,
    group: 'Edit',
    keys: ['Mod+X'],
    byBrowser: true,
    on: ['machine', 'zone', 'note', 'several'],
    isEnabled: canCopy,
    run: () => void outside().clipboard('cut'),
  },
  {
    id: 'edit.copy',
    label: words.copy,
    group: 'Edit',
    keys: ['Mod+C'],
    byBrowser: true,
    on: ['machine', 'zone', 'note', 'several'],
    isEnabled: canCopy,
    run: () => void outside().clipboard('copy'),
  },
  {
    id: 'edit.paste',
    label: words.paste,
    group: 'Edit',
    keys: ['Mod+V'],
    byBrowser: true,
    on: ['ground', 'zone'],
    isEnabled: always,
    run: () => void outside().clipboard('paste'),
  },
  {
    id: 'edit.duplicate',
    label: words.duplicate,
    group: 'Edit',
    keys: ['Mod+D'],
    on: ['machine', 'zone', 'note', 'several'],
    isEnabled: canCopy,
    run: () => duplicate(selectionNow()),
  },
  {
    id: 'edit.delete',
    label: words.delete,
    group: 'Edit',
    keys: ['Delete', 'Backspace'],
    on: ['machine', 'link', 'zone', 'note', 'several'],
    isEnabled: hasSelection,
    run: removeSelected,
  },
  {
    id: 'edit.add',
    label: words.add,
    group: 'Edit',
    keys: ['/', 'Insert'],
    on: ['ground', 'zone'],
    parted: true,
    isEnabled: always,
    run: () => askQuickAdd({ place: placeAsked(), from: null }),
  },
]
