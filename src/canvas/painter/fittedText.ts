/** Tells the width of a text in a font, in canvas units. */
export type Measure = (text: string, font: string) => number

const ellipsis = '…'
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

/** The text, or as much of its beginning as fits before an ellipsis; nothing where not even that fits. */
export function fittedText(text: string, font: string, width: number, measure: Measure): string {
  if (measure(text, font) <= width) return text
  const letters = [...text]
  let [fits, tooLong] = [0, letters.length]
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (measure(letters.slice(0, middle).join('') + ellipsis, font) <= width) fits = middle
    else tooLong = middle
  }
  return measure(ellipsis, font) > width ? '' : letters.slice(0, fits).join('') + ellipsis
}
