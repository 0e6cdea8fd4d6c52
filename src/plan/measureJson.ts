export interface JsonMeasure {
  /** Offset of the bracket that nests too deep; null when none does. */
  readonly tooDeepAt: number | null
  /** Elements, fields and brackets, give or take a few: what reading the text will cost. */
  readonly values: number
}

const quote = 0x22
const comma = 0x2c
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** Measures JSON text before anybody parses it; stops at the first bracket deeper than `deepest`. One pass, no recursion: safe on any text. */
export function measureJson(text: string, deepest: number): JsonMeasure {
  let depth = 0
  let values = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === backslash) index += 1
      else if (code === quote) inString = false
    } else if (code === quote) {
      inString = true
    } else if (code === comma) {
      values += 1
    } else if (code === openBracket || code === openBrace) {
      depth += 1
      values += 1
      if (depth > deepest) return { tooDeepAt: index, values }
    } else if (code === closeBracket || code === closeBrace) {
      depth -= 1
    }
  }
  return { tooDeepAt: null, values }
}
