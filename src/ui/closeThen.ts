import { flushSync } from 'react-dom'

/**
 * Closes a dialog and goes on in the same turn. The dialog has given the focus back by then, so that what comes next may
 * take it, and no key that is typed meanwhile falls between the two.
 */
export function closeThen(close: () => void, goOn: () => void): void {
  flushSync(close)
  goOn()
}
