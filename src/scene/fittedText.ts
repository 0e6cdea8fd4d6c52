const ellipsis = '…'

/**
 * The text, or as much of its beginning as fits before an ellipsis; nothing where not even that fits.
 * @param widthOf how wide a text is, in the unit of `width`
 */
export function fittedText(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text
  const letters = [...text]
  let [fits, tooLong] = [0, letters.length]
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (widthOf(letters.slice(0, middle).join('') + ellipsis) <= width) fits = middle
    else tooLong = middle
  }
  return widthOf(ellipsis) > width ? '' : letters.slice(0, fits).join('') + ellipsis
}
