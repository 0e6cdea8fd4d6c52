import type { ChangeMark } from '#flows/changeMarks.ts'
import type { Box } from '#plan/plan.ts'
import { interWidth } from '#scene/interWidth.ts'
import { markSign, noteSign } from '#scene/labelSigns.ts'
import { arrowPath, linePath } from '#scene/linePath.ts'
import { labelAdvance, labelLineHeight, labelPaddingX } from '#scene/metrics.ts'
import type { SceneLink } from '#scene/scene.ts'
import { xmlText } from '../xmlText.ts'
import type { PictureColours } from './pictureColours.ts'
import { pictureTexts } from './pictureTexts.ts'
import { boldFactor, numberText, sansFonts } from './svg.ts'

/** Of a label's first line, below its top. */
const baseline = 14
const corner = 5

const rounded = (path: string): string => path.replace(/-?\d+\.\d+/g, (number) => numberText(Number(number)))

/** The line of a link, to be stroked. */
export function linkLine({ points }: SceneLink): string {
  return `<path d="${rounded(linePath(points))}"/>`
}

/** The arrowheads of a link, to be filled: one at each end where flows arrive. */
export function linkArrows({ points, arrowAtStart, arrowAtEnd }: SceneLink): string {
  const [first, second] = points
  const [beforeLast, last] = points.slice(-2)
  const paths = [
    arrowAtStart && first && second ? arrowPath(second, first) : '',
    arrowAtEnd && last && beforeLast ? arrowPath(beforeLast, last) : '',
  ].join('')
  return paths === '' ? '' : `<path d="${rounded(paths)}"/>`
}

/** What a label says beside the ports. */
export interface LabelSigns {
  /** Whether somebody wrote a note about the link. */
  readonly noted: boolean
  readonly mark: ChangeMark | undefined
}

/** The ports of a link on a small plate, and signs over it; nothing where there was no room for them. */
export function linkLabelSvg({ label }: SceneLink, { noted, mark }: LabelSigns, colours: PictureColours): string {
  if (label.box === undefined) return ''
  const { x, y, width, height } = label.box
  const plate = [x + 0.5, y + 0.5, width - 1, height - 1].map(numberText)
  const lines = label.lines.map(({ text }, at) => {
    // Some programs drop blanks at the start of a text, also those that do not break.
    const words = text.replace(/^\u00a0+/, '')
    const left = x + labelPaddingX + (text.length - words.length) * labelAdvance
    return `<text x="${numberText(left)}" y="${numberText(y + baseline + at * labelLineHeight)}">${xmlText(words)}</text>`
  })
  return `<rect x="${plate[0]}" y="${plate[1]}" width="${plate[2]}" height="${plate[3]}" rx="${corner - 0.5}" fill="${colours.surface}" stroke="${colours.lineStrong}"/>${lines.join('')}${noted ? noteSignSvg(label.box, colours) : ''}${mark ? markSvg(mark, x + markSign.left, y - markSign.above, colours) : ''}`
}

function noteSignSvg({ x, y, width }: Box, colours: PictureColours): string {
  const { size, right, above, path } = noteSign
  return [
    `<g transform="translate(${numberText(x + width - right)} ${numberText(y - above)})">`,
    `<rect x=".5" y=".5" width="${size - 1}" height="${size - 1}" rx="2.5" fill="${colours.surface}" stroke="${colours.warn}"/>`,
    `<path d="${path}" fill="none" stroke="${colours.warn}"/></g>`,
  ].join('')
}

function markSvg(mark: ChangeMark, x: number, y: number, colours: PictureColours): string {
  const word = pictureTexts.marks[mark]
  const colour = { new: colours.ok, going: colours.bad, changed: colours.warn }[mark]
  const width = boldFactor * interWidth(word, 10) + 12
  return [
    `<rect x="${numberText(x)}" y="${numberText(y)}" width="${numberText(width)}" height="14" rx="7" fill="${colour}"/>`,
    `<text x="${numberText(x + width / 2)}" y="${numberText(y + 10.5)}" font-family="${sansFonts}" font-size="10" font-weight="600" text-anchor="middle" fill="${colours.surface}">${word}</text>`,
  ].join('')
}
