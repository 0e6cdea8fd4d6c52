import { keyNames } from '#words/keyNames.ts'

/** What of a keyboard event names a key. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const named: Readonly<Record<string, string>> = { ' ': 'Space', Esc: 'Escape', Del: 'Delete' }

/**
 * A key with its modifiers as text: "Mod+Shift+Z", "F2", "?". Mod is Ctrl, or ⌘ on a Mac. Shift is part of a sign that is typed with
 * it, so it is named for letters and named keys alone. Null for a modifier by itself.
 */
export function keyText(press: KeyPress): string | null {
  if (['Control', 'Meta', 'Alt', 'Shift', 'Dead', 'Unidentified'].includes(press.key)) return null
  const letter = /^\p{L}$/u.test(press.key)
  const key = named[press.key] ?? (letter ? press.key.toUpperCase() : press.key)
  const sign = key.length === 1 && !letter
  return [
    ...(press.ctrlKey || press.metaKey ? ['Mod'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey && !sign ? ['Shift'] : []),
    key,
  ].join('+')
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' }

/** A key as a person reads it: "Ctrl+Shift+Z", in German "Strg+Umschalt+Z", on a Mac "⌘⇧Z". */
export function readableKey(key: string, mac: boolean): string {
  // "Mod++" is the plus sign with Ctrl.
  const parts =
    key.endsWith('++') || key === '+' ? [...key.slice(0, -1).split('+').filter(Boolean), '+'] : key.split('+')
  if (mac) return parts.map((part) => macSigns[part] ?? keyNames[part] ?? part).join('')
  return parts.map((part) => keyNames[part] ?? part).join('+')
}
