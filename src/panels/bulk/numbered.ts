/**
 * Names by a pattern: each run of "#" stands for the number, with as many digits at least. Null for a pattern without one.
 * @param count how many names, from number 1
 */
export function numbered(pattern: string, count: number): readonly string[] | null {
  const trimmed = pattern.trim()
  if (!trimmed.includes('#')) return null
  return Array.from({ length: count }, (_, at) =>
    trimmed.replace(/#+/g, (run) => String(at + 1).padStart(run.length, '0')),
  )
}
