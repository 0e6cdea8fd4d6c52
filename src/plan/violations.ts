/** Strictly rising order is both sorted and free of repeats. */
export function orderViolations(keys: readonly string[], noun: string): readonly string[] {
  const broken = keys.some((key, index) => index > 0 && key <= (keys[index - 1] ?? ''))
  return broken ? [`The ${noun} are not in order, each once.`] : []
}

/** Keys of a record whose value is the empty text. */
export function emptyTexts(record: object): readonly string[] {
  return Object.entries(record).flatMap(([key, value]) => (value === '' ? [key] : []))
}

/** The texts that stand in the list before. */
export function repeats(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text) => seen.size === seen.add(text).size)
}
