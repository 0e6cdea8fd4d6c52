import { laterCode } from '#ui/laterCode.ts'

/** The table of commands with the keys that the user chose, and what looks after what they do. */
export const commandCode = laterCode(async () => {
  const [code, { rememberKeys }, { rememberReviewer }, { rememberTableLooks }, { watchMoves }] = await Promise.all([
    import('./doKey.ts'),
    import('./rememberKeys.ts'),
    import('./rememberReviewer.ts'),
    import('./rememberTableLooks.ts'),
    import('#session/watchMoves.ts'),
  ])
  rememberKeys()
  rememberReviewer()
  rememberTableLooks()
  watchMoves()
  return code
})

/** Keys with Ctrl that the browser would answer before the table of commands is here, if it is late. */
const browserKeys = 'sofkzyd'

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return
  const arrival = commandCode.arrival()
  if (arrival.kind === 'here') {
    arrival.value.doKey(event)
    return
  }
  // What is asked for while the table is on its way is done when it is here.
  if ((event.ctrlKey || event.metaKey) && browserKeys.includes(event.key.toLowerCase())) event.preventDefault()
  commandCode.fetch().then(
    ({ doKey }) => doKey(event),
    () => {},
  )
}

/**
 * Keys with which an input method composes a word are its own: Enter takes the word and Escape gives it up, and no field, list or
 * gesture of the page may hear of them. Safari tells of the last one by its number alone.
 */
export function leaveToInputMethod(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation()
}

/** Binds the keys; returns what unbinds them. */
export function bindShortcuts(): () => void {
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
