/** What can have the keyboard within a part of the page. */
const focusable =
  ':is(button, input, select, textarea, a[href], summary, [tabindex="0"]):not([disabled], [tabindex="-1"])'

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0

/** The parts of the page in the order of the document: elements with `data-part`. */
const partsNow = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-part]')].filter(isShown)

/** All within a part of the page that can have the keyboard now, in order. */
export const stopsIn = (part: Element): readonly HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(focusable)].filter(isShown)

/** Gives the focus to the first in a part that takes it, or to the part itself. */
export function enterPart(part: HTMLElement | null): void {
  const [first] = part === null ? [] : stopsIn(part)
  ;(first ?? part)?.focus({ focusVisible: true })
}

/** The part of the page with this name. */
export const partNamed = (name: string): HTMLElement | null => document.querySelector(`[data-part="${name}"]`)

/** The part after the one with the focus, or before it, round and round; null while a dialog is open, which keeps the focus. */
export function nextPart(step: 1 | -1): HTMLElement | null {
  if (document.querySelector('dialog[open]') !== null) return null
  const parts = partsNow()
  const at = parts.findIndex((part) => part.contains(document.activeElement))
  const to = at < 0 && step < 0 ? parts.length - 1 : (at + step + parts.length) % parts.length
  return parts[to] ?? null
}
