const known = new Map<string, Path2D>()

/** The outline of a picture on a 24 × 24 square, to be stroked 2 wide with round ends. */
export function glyphOutline(path: string): Path2D {
  const before = known.get(path)
  if (before) return before
  const outline = new Path2D(path)
  known.set(path, outline)
  return outline
}
