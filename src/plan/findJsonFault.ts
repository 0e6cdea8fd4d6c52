import { scanJsonScalar } from './scanJsonScalar.ts'

export interface JsonFault {
  readonly offset: number
  /** What was expected there, as the end of "expected …". */
  readonly expected: string
}

type State = 'value' | 'first-element' | 'first-key' | 'key' | 'colon' | 'after-value'

const expectations: Readonly<Record<State, string>> = {
  value: 'a value',
  'first-element': 'a value or "]"',
  'first-key': 'a field name in double quotes or "}"',
  key: 'a field name in double quotes',
  colon: '":"',
  'after-value': 'a comma or a closing bracket',
}

/**
 * The first place where text stops being JSON, or null when it is JSON (RFC 8259).
 * JSON.parse names the place differently in every browser, and in some cases not at all.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: string[] = []
  let state: State = 'value'
  let offset = skipBlanks(text, 0)
  while (offset < text.length) {
    const next = step(text, offset, state, open)
    if ('expected' in next) return next
    state = next.state
    offset = skipBlanks(text, next.offset)
  }
  return state === 'after-value' && open.length === 0 ? null : { offset, expected: expectations[state] }
}

/** Consumes one bracket, comma, colon or scalar; keeps `open` as the brackets that stand open. */
function step(
  text: string,
  offset: number,
  state: State,
  open: string[],
): { readonly state: State; readonly offset: number } | JsonFault {
  const char = text[offset]
  const inside = open.at(-1)
  const fault: JsonFault = {
    offset,
    expected: state === 'after-value' && inside === undefined ? 'the end of the file' : expectations[state],
  }
  const pastChar = offset + 1
  if (state === 'colon') return char === ':' ? { state: 'value', offset: pastChar } : fault
  const mayClose = state === 'after-value' || state === 'first-element' || state === 'first-key'
  if (mayClose && ((char === ']' && inside === '[') || (char === '}' && inside === '{'))) {
    open.pop()
    return { state: 'after-value', offset: pastChar }
  }
  if (state === 'after-value') {
    if (char !== ',' || inside === undefined) return fault
    return { state: inside === '[' ? 'value' : 'key', offset: pastChar }
  }
  const wantsKey = state === 'key' || state === 'first-key'
  if (wantsKey ? char !== '"' : char === '[' || char === '{') {
    if (wantsKey || char === undefined) return fault
    open.push(char)
    return { state: char === '[' ? 'first-element' : 'first-key', offset: pastChar }
  }
  const scalar = scanJsonScalar(text, offset)
  if (scalar.expected !== undefined)
    return scalar.end === offset ? fault : { offset: scalar.end, expected: scalar.expected }
  return { state: wantsKey ? 'colon' : 'after-value', offset: scalar.end }
}

function skipBlanks(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1
  return at
}
