/** A place in a text; line and column start at 1, columns count UTF-16 code units. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Where the offset is, with LF, CRLF and CR as line ends. */
export function textPlace(text: string, offset: number): TextPlace {
  let line = 1
  let start = 0
  for (let index = 0; index < offset; index++) {
    const char = text[index]
    if (char !== '\n' && !(char === '\r' && text[index + 1] !== '\n')) continue
    line += 1
    start = index + 1
  }
  return { line, column: offset - start + 1 }
}
