import { laterCode } from '#ui/laterCode.ts'

/** What copies, cuts and pastes. */
export const clipboardCode = laterCode(() => import('./clipboard.ts'))

/** Listens to the clipboard's events; returns what unbinds. */
export function bindClipboard(): () => void {
  const onClipboard = (event: ClipboardEvent) => {
    const arrival = clipboardCode.arrival()
    // What an event brings or takes is only there while it lasts: it cannot wait for the code.
    if (arrival.kind === 'here' && !event.defaultPrevented) arrival.value.onClipboard(event)
  }
  const events = ['copy', 'cut', 'paste'] as const
  for (const name of events) document.addEventListener(name, onClipboard)
  return () => {
    for (const name of events) document.removeEventListener(name, onClipboard)
  }
}
