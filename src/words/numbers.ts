import { language } from './language.ts'

const numbers = new Intl.NumberFormat(language)
const kinds = new Intl.PluralRules(language)

/** A number as a reader of the language writes it: 12,345 or 12.345. */
export const numberText = (value: number): string => numbers.format(value)

/** A number with its noun: "1 link", "1,234 links". Both languages know one and many. */
export function counted(count: number, noun: { readonly one: string; readonly other: string }): string {
  return `${numberText(count)} ${kinds.select(count) === 'one' ? noun.one : noun.other}`
}

/** A moment as a reader of the language writes it: "23 Nov 2026, 14:05". `time` is milliseconds since 1970. */
export function momentText(time: number): string {
  return new Date(time).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
}
