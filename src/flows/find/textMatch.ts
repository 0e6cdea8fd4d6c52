/** Whether one of several lines of lower-case text is meant. */
export type TextMatch = (lines: string) => boolean

/**
 * Looks for a text in lines: anywhere in one of them, or, with `*` for any characters, as the whole of one.
 * @param wanted in lower case
 */
export function textMatch(wanted: string): TextMatch {
  if (!wanted.includes('*')) return (lines) => lines.includes(wanted)
  const pattern = wanted.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  const whole = new RegExp(`^${pattern.join('.*')}$`, 'mu')
  return (lines) => whole.test(lines)
}
