import { parseAddress } from '#net/address.ts'
import { parsePortRange } from '#net/port.ts'
import { addressPattern } from './addressPattern.ts'
import {
  fieldOptions,
  fieldWords,
  type ParsedQuery,
  type QueryFault,
  type QueryField,
  queryFields,
  type Term,
  valueWords,
} from './query.ts'
import { readTokens, type Token, type TokenValue } from './readToken.ts'

/**
 * Reads a query: words and `field:value` terms, which hold together; `-` before a term turns it round, quotes hold blanks together,
 * and a comma gives a field several values, one of which is enough. The first bad term is told with its place.
 */
export function parseQuery(text: string): ParsedQuery {
  const terms: Term[] = []
  for (const token of readTokens(text)) {
    const term = termOf(token)
    if ('kind' in term) return { ok: false, fault: term }
    terms.push(term)
  }
  return { ok: true, query: { terms } }
}

function termOf(token: Token): Term | QueryFault {
  const { negated, field: typed, values, openQuote } = token
  if (openQuote !== null) return fault('open-quote', openQuote, token.at + token.length - openQuote, '"')
  const field = typed === null ? null : fieldOf(typed.text)
  if (field === undefined) {
    // An IPv6 address may begin with letters and a colon.
    const whole = [typed?.text, ...values.map(({ text }) => text)].join(':')
    if (values.length === 1 && isAddress(whole)) return { field: null, values: [whole.toLowerCase()], negated }
    return fault('unknown-field', typed?.at ?? token.at, (typed?.text.length ?? 0) + 1, `${typed?.text}:`, queryFields)
  }
  if (field === null) return { field, values: values.map(({ text }) => text.toLowerCase()), negated }
  const read: string[] = []
  for (const value of values) {
    const one = termValue(field, value)
    if (typeof one !== 'string') return value.text === '' ? { ...one, at: token.at, length: token.length } : one
    read.push(one)
  }
  return { field, values: read, negated }
}

function fieldOf(typed: string): QueryField | undefined {
  const lower = typed.toLowerCase()
  return (
    queryFields.find((field) => field === lower) ?? (Object.hasOwn(fieldWords, lower) ? fieldWords[lower] : undefined)
  )
}

const isAddress = (text: string): boolean => {
  const parsed = parseAddress(text)
  return parsed.ok && parsed.address.kind !== 'name'
}

/** The value in the form in which it is compared. */
function termValue(field: QueryField, { text, at, length, quoted }: TokenValue): string | QueryFault {
  const lower = text.toLowerCase()
  const known = fieldOptions[field]
  if (known !== undefined) {
    const option = known.options.find((one) => one === lower) ?? known.words[lower]
    if (option !== undefined && known.options.includes(option)) return option
    return fault(text === '' ? 'no-value' : 'no-option', at, length, text === '' ? `${field}:` : text, known.options)
  }
  if (text === '' && !quoted) return fault('no-value', at, length, `${field}:`)
  if (field === 'port' && parsePortRange(lower) === null) return fault('no-port', at, length, text)
  if (field === 'address' && text !== '' && !lower.includes('*') && addressPattern(lower) === null) {
    const parsed = parseAddress(lower)
    if (!parsed.ok) return fault('no-address', at, length, text)
  }
  return valueWords[field]?.[lower] ?? lower
}

function fault(
  kind: QueryFault['kind'],
  at: number,
  length: number,
  text: string,
  options: readonly string[] = [],
): QueryFault {
  return { kind, at, length, text, options }
}
