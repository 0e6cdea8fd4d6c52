/** A piece of a query's text between blanks, as it was typed. */
export interface Token {
  /** Of its first character, the minus included. */
  readonly at: number
  readonly length: number
  readonly negated: boolean
  /** The word before the first colon that stands outside quotes; null without one. */
  readonly field: { readonly text: string; readonly at: number } | null
  readonly values: readonly TokenValue[]
  /** Where a quote was opened and not closed; null when all are. */
  readonly openQuote: number | null
}

export interface TokenValue {
  readonly text: string
  readonly at: number
  readonly length: number
  /** True when some of it stood in quotes, so that empty text is meant. */
  readonly quoted: boolean
}

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character)

/** Takes the text apart at blanks; quotes hold text together, and a doubled quote inside them is one. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (isBlank(text[at])) at += 1
    else {
      const token = readToken(text, at)
      tokens.push(token)
      at += token.length
    }
  }
  return tokens
}

function readToken(text: string, start: number): Token {
  const negated = text[start] === '-' && !isBlank(text[start + 1])
  const field = /^[\p{L}-]+(?=:)/u.exec(text.slice(start + (negated ? 1 : 0)))?.[0] ?? null
  const fieldAt = start + (negated ? 1 : 0)
  let at = field === null ? fieldAt : fieldAt + field.length + 1
  const values: TokenValue[] = []
  let openQuote: number | null = null
  do {
    const value = readValue(text, at, field !== null)
    values.push(value)
    openQuote ??= value.openQuote
    at += value.length
    // A comma parts the values of a field.
  } while (field !== null && text[at] === ',' && ++at > 0)
  return {
    at: start,
    length: at - start,
    negated,
    field: field === null ? null : { text: field, at: fieldAt },
    values,
    openQuote,
  }
}

function readValue(text: string, start: number, endsAtComma: boolean): TokenValue & { openQuote: number | null } {
  let [at, value, quoted] = [start, '', false]
  let openQuote: number | null = null
  while (at < text.length) {
    const character = text[at] ?? ''
    if (character === '"') {
      const inside: boolean = openQuote !== null
      if (inside && text[at + 1] === '"') {
        value += '"'
        at += 1
      } else openQuote = inside ? null : at
      quoted = true
    } else if (openQuote === null && (isBlank(character) || (endsAtComma && character === ','))) break
    else value += character
    at += 1
  }
  return { text: value, at: start, length: at - start, quoted, openQuote }
}
