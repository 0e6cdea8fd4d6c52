import type { Box } from '#plan/plan.ts'
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

/** A strip with the plan's name, the date, how much there is, and how to read the drawing. */
export function titleBlockSvg({ name, date, counts }: TitleBlock, at: Box, colours: PictureColours): string {
  const { x, y, width, height } = at
  const left = numberText(x + inset)
  const right = numberText(x + width - inset)
  const line = (offset: number) => numberText(y + offset)
  const dateWidth = interWidth(date, 12) + inset
  const title = fittedText(
    visibleText(name.trim() === '' ? pictureTexts.unnamed : name),
    width - 2 * inset - dateWidth,
    (text) => boldFactor * interWidth(text, 16),
  )
  const small = `font-size="11.5" fill="${colours.mute}"`
  return [
    `<rect x="${numberText(x)}" y="${numberText(y)}" width="${numberText(width)}" height="${height}" fill="${colours.surface}"/>`,
    `<path d="M${numberText(x)} ${line(0.5)}h${numberText(width)}" fill="none" stroke="${colours.lineStrong}"/>`,
    `<text x="${left}" y="${line(27)}" font-size="16" font-weight="600" fill="${colours.ink}">${xmlText(title)}</text>`,
    date === ''
      ? ''
      : `<text x="${right}" y="${line(27)}" font-size="12" text-anchor="end" fill="${colours.mute}">${xmlText(date)}</text>`,
    `<text x="${left}" y="${line(47)}" ${small}>${xmlText([pictureTexts.kind, ...counts].join(' · '))}</text>`,
    `<text x="${left}" y="${line(64)}" ${small}>${xmlText(pictureTexts.howToRead)}</text>`,
  ].join('')
}
