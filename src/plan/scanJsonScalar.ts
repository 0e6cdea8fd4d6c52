/** Where the scan ended: behind the scalar, or at the character that breaks it. */
export interface Scan {
  readonly end: number
  /** Absent when the scalar is whole. */
  readonly expected?: string
}

const words = ['true', 'false', 'null']

/**
 * Reads one JSON text, number, true, false or null. Loops instead of patterns: a pattern's back-tracking
 * memory can run out on a text of many megabytes.
 */
export function scanJsonScalar(text: string, start: number): Scan {
  const char = text[start]
  if (char === '"') return scanString(text, start)
  if (char === '-' || isDigit(text, start)) return scanNumber(text, start)
  const word = words.find((candidate) => text.startsWith(candidate, start))
  return word === undefined ? { end: start, expected: 'a value' } : { end: start + word.length }
}

function scanString(text: string, start: number): Scan {
  let at = start + 1
  while (at < text.length) {
    const char = text[at]
    if (char === '"') return { end: at + 1 }
    if (text.charCodeAt(at) < 0x20) return { end: at, expected: 'a closing quote on the same line' }
    if (char === '\\') {
      const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))
      if (escaped === null) return { end: at, expected: 'an escape such as \\n or \\u0041' }
      at += escaped[0].length
    }
    at += 1
  }
  return { end: at, expected: 'a closing quote' }
}

function scanNumber(text: string, start: number): Scan {
  let at = text[start] === '-' ? start + 1 : start
  if (!isDigit(text, at)) return { end: at, expected: 'a digit' }
  at = text[at] === '0' ? at + 1 : skipDigits(text, at)
  if (text[at] === '.') {
    if (!isDigit(text, at + 1)) return { end: at + 1, expected: 'a digit' }
    at = skipDigits(text, at + 1)
  }
  if (text[at] === 'e' || text[at] === 'E') {
    const sign = text[at + 1] === '+' || text[at + 1] === '-' ? 1 : 0
    if (!isDigit(text, at + 1 + sign)) return { end: at + 1 + sign, expected: 'a digit' }
    at = skipDigits(text, at + 1 + sign)
  }
  return { end: at }
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function skipDigits(text: string, start: number): number {
  let at = start
  while (isDigit(text, at)) at += 1
  return at
}
