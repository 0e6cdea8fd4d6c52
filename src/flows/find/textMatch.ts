/** Whether one of several lines of lower-case text is meant. */
export type TextMatch = (lines: string) => boolean

/**
 * Looks for a text in lines: anywhere in one of them, or, with `*` for any characters, as the whole of one.
 * @param wanted in lower case
 */
export function textMatch(wanted: string): TextMatch {
  const [start = '', ...between] = wanted.split('*')
  const end = between.pop()
  if (end === undefined) return (lines) => lines.includes(wanted)
  // Each part is looked for once, behind the one before. A pattern would try all places of all parts, for ever if there are many.
  const isMeant = (line: string): boolean => {
    let at = start.length
    for (const part of between) {
      const next = line.indexOf(part, at)
      if (next === -1) return false
      at = next + part.length
    }
    return at + end.length <= line.length && line.startsWith(start) && line.endsWith(end)
  }
  return (lines) => lines.split(/[\n\r\u2028\u2029]/).some(isMeant)
}
