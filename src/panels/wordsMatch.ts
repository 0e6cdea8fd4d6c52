/** Whether every word of a search is somewhere in the text, in any order and whatever the case. */
export function wordsMatch(text: string, search: string): boolean {
  const lower = text.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word))
}
