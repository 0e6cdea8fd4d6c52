import type { Command } from '#session/commands/command.ts'
import { commandOf } from '#session/commands/commands.ts'
import { commandFor } from '#session/commands/keyChoices.ts'
import { keyText } from '#session/commands/keys.ts'
import { typing } from './typing.ts'

/** In a field whose text is committed already, undo and redo mean the plan. */
const isCommitted = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset.committed !== undefined

/** Whether the target is part of the drawing, no button that stands on it. Nowhere counts: no other part wants the key then. */
const inDrawing = (target: EventTarget | null): boolean =>
  target === document.body ||
  (target instanceof Element && target.closest('.react-flow') !== null && target.closest('.react-flow__panel') === null)

/** The command that a key asks for here; undefined when it is not ours. */
function askedBy(event: KeyboardEvent): Command | undefined {
  const key = keyText(event)
  const command = key === null ? undefined : commandFor(key)
  if (key === null || command === undefined) return undefined
  // The browser tells of its own keys by events of the clipboard.
  if (command.byBrowser && command.keys.includes(key)) return undefined
  if (command.inFields) return command
  if (command.inDrawing && !inDrawing(event.target)) return undefined
  const isHistory = command.id === 'edit.undo' || command.id === 'edit.redo'
  if (isHistory && isCommitted(event.target)) return command
  if (typing(event.target) || document.querySelector('dialog[open], :popover-open') !== null) return undefined
  return command
}

/** Does what a key asks for. */
export function doKey(event: KeyboardEvent): void {
  const command = askedBy(event)
  if (command === undefined) return
  // Also where there is nothing to do now: the browser's own meaning of the key would surprise.
  event.preventDefault()
  // What it would open or move to lies behind the dialog.
  if (document.querySelector('dialog:modal') !== null) return
  // The focus may stand in a field with an uncommitted text, which is committed when the field is left.
  if (!command.movesFocus && typing(event.target) && event.target instanceof HTMLElement) event.target.blur()
  if (command.isEnabled()) command.run()
}

/** Does what a button asks for. @throws for an id that no command has, which is a fault of the program */
export function doCommand(id: string): void {
  const command = commandOf(id)
  if (command.isEnabled()) command.run()
}
