import { removeSelected } from '#session/actions.ts'
import { outside } from '#session/outside.ts'
import { nothing } from '#session/selection.ts'
import { redo, select, undo } from '#session/session.ts'

/** Whether the target takes text. */
export const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** What a key asks for; undefined when it is not ours. */
function actionFor(event: KeyboardEvent): (() => void) | undefined {
  const command = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  // These hold everywhere, in fields too: the browser's own meaning would lose or confuse.
  if (command && key === 's') return () => void outside().saveFile()
  if (command && key === 'o') return () => void outside().openFile()
  const committed = event.target instanceof HTMLElement && event.target.dataset.committed !== undefined
  if (command && committed && (key === 'z' || key === 'y')) return key === 'y' || event.shiftKey ? redo : undo
  if (typing(event.target) || document.querySelector('dialog[open], :popover-open') !== null) return undefined
  if (command && key === 'z') return event.shiftKey ? redo : undo
  if (command && key === 'y') return redo
  if (command || event.altKey) return undefined
  if (event.key === 'Delete' || event.key === 'Backspace') return removeSelected
  if (event.key === 'Escape') return () => select(nothing)
  return undefined
}

/** Binds the keys; returns what unbinds them. */
export function bindShortcuts(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const action = actionFor(event)
    if (action === undefined) return
    event.preventDefault()
    // The focus may stand in a field with an uncommitted text, which is committed when the field is left.
    if (typing(event.target) && event.target instanceof HTMLElement) event.target.blur()
    action()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
