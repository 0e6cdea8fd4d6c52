/** A value, or one plain sentence that says why there is none. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Refused

export interface Refused {
  readonly ok: false
  readonly reason: string
}

/** A refusal with its reason. */
export function refuse(reason: string): Refused {
  return { ok: false, reason }
}

/** The text in quotes as a sentence shows it: at most 40 characters, control and direction marks as their code points. */
export function quoted(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return `"${[...shown].map((character) => (/[\p{C}\p{Z}]/u.test(character) && character !== ' ' ? codePoint(character) : character)).join('')}"`
}

/** "U+202E" for one character. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
