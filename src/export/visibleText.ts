/** Joiners that emoji and several scripts need inside words; they neither hide nor reorder text. */
const joiners = /^[\u200C\u200D]$/u
const blanks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const hidden = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/**
 * The text on one line with nothing hidden in it: line breaks and tabs become a blank, other control characters,
 * direction marks and broken surrogates their code point, "[U+202E]". Applying it twice changes nothing more.
 */
export function visibleText(text: string): string {
  return text
    .replace(blanks, ' ')
    .replace(hidden, (character) => (joiners.test(character) ? character : `[U+${codeOf(character)}]`))
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
