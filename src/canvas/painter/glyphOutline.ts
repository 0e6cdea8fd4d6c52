const known = new Map<string, Path2D>()

/** The outline of a picture on a 24 × 24 square, to be stroked 2 wide with round ends. */
function glyphOutline(path: string): Path2D {
  const before = known.get(path)
  if (before) return before
  const outline = new Path2D(path)
  known.set(path, outline)
  return outline
}

/** Draws a picture; the context stands at its corner, one unit a 24th of its size. */
export function strokeGlyph(context: CanvasRenderingContext2D, path: string, colour: string): void {
  context.strokeStyle = colour
  context.lineWidth = 2
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.stroke(glyphOutline(path))
  context.lineCap = 'butt'
  context.lineJoin = 'miter'
}
