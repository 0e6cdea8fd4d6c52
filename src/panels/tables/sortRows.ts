import { language } from '#words/language.ts'

const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })

/**
 * The rows sorted by a text of theirs as a reader would, numbers by their size; equal ones keep their order. Texts are
 * compared once for each different one: rows come in hundreds of thousands.
 */
export function sortRows<Row>(rows: readonly Row[], textOf: (row: Row) => string, descending: boolean): readonly Row[] {
  const texts = rows.map(textOf)
  const different = [...new Set(texts)].sort(collator.compare)
  const ranks = new Map<string, number>()
  let rank = 0
  for (const [at, text] of different.entries()) {
    if (at > 0 && collator.compare(different[at - 1] ?? '', text) !== 0) rank += 1
    ranks.set(text, rank)
  }
  const keys = Float64Array.from(texts, (text, place) => {
    const own = ranks.get(text) ?? 0
    return (descending ? rank - own : own) * rows.length + place
  }).sort()
  return Array.from(keys, (key) => rows[key % rows.length]).filter((row) => row !== undefined)
}
