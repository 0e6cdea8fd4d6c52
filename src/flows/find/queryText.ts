import { parseQuery } from './parseQuery.ts'
import type { QueryField } from './query.ts'
import { readTokens } from './readToken.ts'

/** A value as it stands in a query: in quotes where it would be taken apart, or means nothing without them. */
export const queryValue = (value: string): string =>
  value === '' || /[\s",:]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value

/** The values that a query asks of a field, in lower case; none while it cannot be read. */
export function valuesOfField(text: string, field: QueryField): readonly string[] {
  const parsed = parseQuery(text)
  if (!parsed.ok) return []
  return parsed.query.terms.flatMap((term) => (term.field === field && !term.negated ? term.values : []))
}

/**
 * The query with just these values asked of a field; without any, nothing is asked of it. What else it asks stays as typed.
 * @param called the word that is written for the field
 */
export function withFieldValues(
  text: string,
  field: QueryField,
  values: readonly string[],
  called: string = field,
): string {
  const kept = readTokens(text).flatMap((token) => {
    const typed = text.slice(token.at, token.at + token.length)
    const parsed = parseQuery(typed)
    const term = parsed.ok ? parsed.query.terms[0] : undefined
    return term?.field === field && !term.negated ? [] : [typed]
  })
  return [...kept, ...(values.length === 0 ? [] : [`${called}:${values.map(queryValue).join(',')}`])].join(' ')
}
