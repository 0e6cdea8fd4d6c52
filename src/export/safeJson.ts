/**
 * JSON with every invisible character as a `\u` escape: the same data, and neither a terminal nor an editor is misled.
 * `indent` is in blanks; without it the text is one line.
 */
export function safeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(/[\u007F-\u009F\u2028\u2029]|\p{Cf}/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => escapeOf(character.charCodeAt(at))).join(''),
  )
}

function escapeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
