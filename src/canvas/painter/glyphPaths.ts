import { type GlyphShape, glyphShape } from '#ui/glyphShapes.ts'

const known = new Map<string, Path2D>()

/** The outline of a picture on a 24 × 24 square, to be stroked 2 wide with round ends. */
export function glyphPath(name: string): Path2D {
  const before = known.get(name)
  if (before) return before
  const path = outlineOf(glyphShape(name))
  known.set(name, path)
  return path
}

function outlineOf(shape: GlyphShape): Path2D {
  const whole = new Path2D()
  for (const [element, attributes] of shape) {
    const at = (name: string): number => Number(attributes[name] ?? 0)
    const piece = new Path2D(element === 'path' ? attributes.d : undefined)
    if (element === 'circle') piece.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI)
    if (element === 'ellipse') piece.ellipse(at('cx'), at('cy'), at('rx'), at('ry'), 0, 0, 2 * Math.PI)
    if (element === 'rect') piece.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'))
    if (element === 'line') {
      piece.moveTo(at('x1'), at('y1'))
      piece.lineTo(at('x2'), at('y2'))
    }
    whole.addPath(piece)
  }
  return whole
}
