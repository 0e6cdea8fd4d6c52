const quote = 0x22
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** Offset of the bracket that nests JSON text deeper than `deepest`, or null. One pass, no recursion: safe on any text. */
export function findDeepNesting(text: string, deepest: number): number | null {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === backslash) index += 1
      else if (code === quote) inString = false
    } else if (code === quote) {
      inString = true
    } else if (code === openBracket || code === openBrace) {
      depth += 1
      if (depth > deepest) return index
    } else if (code === closeBracket || code === closeBrace) {
      depth -= 1
    }
  }
  return null
}
