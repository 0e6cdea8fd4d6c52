import { language } from './language.ts'

const numbers = new Intl.NumberFormat(language)
const kinds = new Intl.PluralRules(language)

/** A noun as it stands after one and after many. Both languages know no more. */
export interface Noun {
  readonly one: string
  readonly other: string
}

/** A number as a reader of the language writes it: 12,345 or 12.345. */
export const numberText = (value: number): string => numbers.format(value)

/** The noun, or any other word, that goes with a number. */
export const wordFor = (count: number, { one, other }: Noun): string => (kinds.select(count) === 'one' ? one : other)

/** A number with its noun: "1 link", "1,234 links". */
export const counted = (count: number, noun: Noun): string => `${numberText(count)} ${wordFor(count, noun)}`

/** The same in digits alone, as spreadsheets and files write it: "1 row", "1234 rows". */
export const countedPlain = (count: number, noun: Noun): string => `${count} ${wordFor(count, noun)}`

/** A moment as a reader of the language writes it: "23 Nov 2026, 14:05". `time` is milliseconds since 1970. */
export function momentText(time: number): string {
  return new Date(time).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
}
