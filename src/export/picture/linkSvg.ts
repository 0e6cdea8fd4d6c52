import type { SceneLink } from '#scene/buildScene.ts'
import { arrowPath, linePath } from '#scene/linePath.ts'
import { labelAdvance, labelLineHeight, labelPaddingX } from '#scene/metrics.ts'
import { xmlText } from '../xmlText.ts'
import type { PictureColours } from './pictureColours.ts'
import { numberText } from './svg.ts'

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

/** The ports of a link on a small plate; nothing where there was no room for them. */
export function linkLabelSvg({ label }: SceneLink, colours: PictureColours): string {
  if (label.box === undefined) return ''
  const { x, y, width, height } = label.box
  const plate = [x + 0.5, y + 0.5, width - 1, height - 1].map(numberText)
  const lines = label.lines.map(({ text }, at) => {
    // Some programs drop blanks at the start of a text, also those that do not break.
    const words = text.replace(/^\u00a0+/, '')
    const left = x + labelPaddingX + (text.length - words.length) * labelAdvance
    return `<text x="${numberText(left)}" y="${numberText(y + baseline + at * labelLineHeight)}">${xmlText(words)}</text>`
  })
  return `<rect x="${plate[0]}" y="${plate[1]}" width="${plate[2]}" height="${plate[3]}" rx="${corner - 0.5}" fill="${colours.surface}" stroke="${colours.lineStrong}"/>${lines.join('')}`
}
