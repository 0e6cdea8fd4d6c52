/** The same text for the two ends of a link in either order, and a different one for any other pair. */
export function pairKey(ends: readonly [string, string]): string {
  const [a, b] = ends
  return JSON.stringify(a < b ? [a, b] : [b, a])
}
