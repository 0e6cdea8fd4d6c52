/** The items of a menu that can be picked. */
export const itemsOf = (menu: HTMLElement | null): HTMLElement[] =>
  menu ? [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]:not([disabled])')] : []

/** Walks the items by arrows, Home, End and first letters; true when the key did that. */
export function moveFocus(menu: HTMLElement | null, key: string): boolean {
  const items = itemsOf(menu)
  if (items.length === 0) return false
  const at = items.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key] ?? nextByLetter(items, at, key)
  if (to === null) return false
  items.at(to % items.length)?.focus()
  return true
}

/** The next item, going round, whose name begins with the letter; null for none. */
function nextByLetter(items: readonly HTMLElement[], at: number, key: string): number | null {
  if (!/^[\p{L}\d]$/u.test(key)) return null
  const letter = key.toLowerCase()
  for (let step = 1; step <= items.length; step += 1) {
    const next = (at + step) % items.length
    if (items[next]?.textContent?.trim().toLowerCase().startsWith(letter)) return next
  }
  return null
}
