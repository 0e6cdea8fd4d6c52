import type { ChangeMark } from './changeMarks.ts'

/** The mark of a drawn link that stands for several: theirs where they agree; undefined where none has one. */
export function markOfAll(marks: ReadonlyMap<string, ChangeMark>, links: readonly string[]): ChangeMark | undefined {
  const found = new Set(links.flatMap((id) => marks.get(id) ?? []))
  const [only] = found
  return found.size > 1 ? 'changed' : only
}
