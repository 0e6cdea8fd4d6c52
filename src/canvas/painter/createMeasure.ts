/** Tells the width of a text in a font, in canvas units. */
export type Measure = (text: string, font: string) => number

/** Texts remembered; a plan of ten thousand machines has about three times as many. */
const mostKept = 50_000

/** Measures each text once: measuring is dearer than drawing. */
export function createMeasure(context: CanvasRenderingContext2D): Measure {
  const known = new Map<string, number>()
  return (text, font) => {
    const key = `${font}\n${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size > mostKept) known.clear()
    context.font = font
    const { width } = context.measureText(text)
    known.set(key, width)
    return width
  }
}
