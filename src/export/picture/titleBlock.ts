import type { Position } from '#plan/plan.ts'
import { fittedText } from '#scene/fittedText.ts'
import { interWidth } from '#scene/interWidth.ts'
import { visibleText } from '../visibleText.ts'
import { xmlText } from '../xmlText.ts'
import type { PictureColours } from './pictureColours.ts'
import { pictureTexts } from './pictureTexts.ts'
import { boldFactor, numberText } from './svg.ts'

/** What stands in the title block beside the words that are always there. */
export interface TitleBlock {
  readonly name: string
  /** YYYY-MM-DD; empty for none. */
  readonly date: string
  readonly counts: readonly string[]
}

export const titleBlockHeight = 76
/** The words about arrows and ports need this much. */
export const titleBlockWidth = 660
const inset = 14

/** Where the block stands, and how many times its usual size it has. */
export interface TitlePlace extends Position {
  readonly width: number
  readonly scale: number
}

/** A strip with the plan's name, the date, how much there is, and how to read the drawing. */
export function titleBlockSvg({ name, date, counts }: TitleBlock, at: TitlePlace, colours: PictureColours): string {
  const width = at.width / at.scale
  const right = numberText(width - inset)
  const dateWidth = interWidth(date, 12) + inset
  const title = fittedText(
    visibleText(name),
    width - 2 * inset - dateWidth,
    (text) => boldFactor * interWidth(text, 16),
  )
  const small = `font-size="11.5" fill="${colours.mute}"`
  const scale = at.scale === 1 ? '' : ` scale(${Math.round(at.scale * 1e4) / 1e4})`
  return [
    `<g transform="translate(${numberText(at.x)} ${numberText(at.y)})${scale}">`,
    `<rect width="${numberText(width)}" height="${titleBlockHeight}" fill="${colours.surface}"/>`,
    `<path d="M0 .5h${numberText(width)}" fill="none" stroke="${colours.lineStrong}"/>`,
    `<text x="${inset}" y="27" font-size="16" font-weight="600" fill="${colours.ink}">${xmlText(title)}</text>`,
    date === ''
      ? ''
      : `<text x="${right}" y="27" font-size="12" text-anchor="end" fill="${colours.mute}">${xmlText(date)}</text>`,
    `<text x="${inset}" y="47" ${small}>${xmlText([pictureTexts.kind, ...counts].join(' · '))}</text>`,
    `<text x="${inset}" y="64" ${small}>${xmlText(pictureTexts.howToRead)}</text>`,
    '</g>',
  ].join('')
}
