import { keyNames } from '#words/keyNames.ts'

/** What of a keyboard event names a key. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** Which key it was, whatever stands on it: "KeyZ". */
  readonly code?: string
  readonly getModifierState?: (name: 'AltGraph') => boolean
}

const named: Readonly<Record<string, string>> = { ' ': 'Space', Esc: 'Escape', Del: 'Delete' }

/**
 * A key with its modifiers as text: "Mod+Shift+Z", "F2", "?". Mod is Ctrl, or ⌘ on a Mac. Shift, and AltGr or ⌥, are part of a sign
 * that is typed with them, so Shift is named for letters and named keys alone. Where keys have letters of another script, or ⌥ makes a
 * sign of them that no command has, they stand for those that Latin keyboards have there. Null for a modifier by itself.
 */
export function keyText(press: KeyPress): string | null {
  if (['Control', 'Meta', 'Alt', 'Shift', 'Dead', 'Unidentified'].includes(press.key)) return null
  const typed = press.getModifierState?.('AltGraph') === true
  const pressed = latinKey(press, typed)
  const letter = /^\p{L}$/u.test(pressed)
  const key = named[pressed] ?? (letter ? pressed.toUpperCase() : pressed)
  const sign = key.length === 1 && !letter
  const inSign = sign && (typed || (press.altKey && isLetterOrDigit(press.code) && !/[0-9]/.test(key)))
  return [
    ...((press.ctrlKey && !(inSign && typed)) || press.metaKey ? ['Mod'] : []),
    ...(press.altKey && !inSign ? ['Alt'] : []),
    ...(press.shiftKey && !sign ? ['Shift'] : []),
    key,
  ].join('+')
}

const isLetterOrDigit = (code = ''): boolean => /^(Key[A-Z]|Digit[0-9])$/.test(code)

/** The letter or digit of a Latin keyboard at the place of a key that types another script's letter, or with ⌥ a sign of its own. */
function latinKey({ key, code = '', altKey }: KeyPress, typed: boolean): string {
  const isForeign = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key)
  const isMade = altKey && !typed && /^[^ -~]$/u.test(key)
  return (isForeign || isMade) && isLetterOrDigit(code) ? code.slice(-1) : key
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
