import type { Note } from '#plan/plan.ts'
import { interWidth } from '#scene/interWidth.ts'
import { noteBox } from '#scene/noteBox.ts'
import { wrappedText } from '#scene/wrappedText.ts'
import { visibleText } from '../visibleText.ts'
import { xmlText } from '../xmlText.ts'
import type { PictureColours } from './pictureColours.ts'
import { numberText } from './svg.ts'

const size = 12
const lineHeight = 16
/** Between frame and text; the frame's left edge is wider than the others. */
const padding = 7
const edge = 3
/** Of a line, below its top. */
const baseline = 12

/** A note: its text in lines, as many as its box has room for. */
export function noteSvg(note: Note, colours: PictureColours): string {
  const { x, y, width, height } = noteBox(note)
  const room = width - edge - 1 - 2 * padding
  const most = Math.max(1, Math.floor((height - 2 - 2 * padding) / lineHeight))
  const text = note.text.split('\n').map(visibleText).join('\n')
  const lines = wrappedText(text, room, (part) => interWidth(part, size))
  const shown = lines.slice(0, most)
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]}…`
  return [
    `<rect x="${numberText(x + 0.5)}" y="${numberText(y + 0.5)}" width="${numberText(width - 1)}" height="${numberText(height - 1)}" rx="3.5" fill="${colours.surface}" stroke="${colours.lineStrong}"/>`,
    `<path d="M${numberText(x + edge / 2)} ${numberText(y + 2)}v${numberText(Math.max(0, height - 4))}" fill="none" stroke="${colours.warn}" stroke-width="${edge}"/>`,
    ...shown.map((line, at) =>
      line === ''
        ? ''
        : `<text x="${numberText(x + edge + padding)}" y="${numberText(y + 1 + padding + baseline + at * lineHeight)}" font-size="${size}" fill="${colours.ink}">${xmlText(line)}</text>`,
    ),
  ].join('')
}
