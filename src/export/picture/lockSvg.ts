import { glyphPath } from '#scene/glyphPaths.ts'
import { machineFace } from '#scene/machineFace.ts'
import { zoneLockSize } from '#scene/metrics.ts'
import type { PictureColours } from './pictureColours.ts'
import { numberText } from './svg.ts'

const { lockX, lockY, lockSize, lockGlyph } = machineFace
const zoneLockTop = 10

const glyph = (x: number, y: number, size: number, colour: string): string =>
  `<path transform="translate(${numberText(x)} ${numberText(y)}) scale(${Math.round((size / 24) * 1e5) / 1e5})" d="${glyphPath('lock')}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`

/** The sign of a locked machine, at the corner of its box. */
export function machineLockSvg(colours: PictureColours): string {
  const [x, y] = [lockX + lockSize / 2, lockY + lockSize / 2]
  return [
    `<circle cx="${x}" cy="${y}" r="${lockSize / 2 - 0.5}" fill="${colours.surface}" stroke="${colours.lineStrong}"/>`,
    glyph(x - lockGlyph / 2, y - lockGlyph / 2, lockGlyph, colours.ink),
  ].join('')
}

/** The sign of a locked zone, behind all else in its title. */
export function zoneLockSvg(x: number, top: number, colours: PictureColours): string {
  return glyph(x, top + zoneLockTop, zoneLockSize, colours.mute)
}
