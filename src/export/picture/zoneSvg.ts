import type { Box, Zone } from '#plan/plan.ts'
import { fittedText } from '#scene/fittedText.ts'
import { interWidth } from '#scene/interWidth.ts'
import { labelAdvance, zoneLockSize, zoneTitleInset } from '#scene/metrics.ts'
import { visibleText } from '../visibleText.ts'
import { xmlText } from '../xmlText.ts'
import type { FarName } from './farNames.ts'
import { zoneLockSvg } from './lockSvg.ts'
import type { PictureColours } from './pictureColours.ts'
import { pictureTexts } from './pictureTexts.ts'
import { boldFactor, monoFonts, numberText } from './svg.ts'

const border = 1.5
const corner = 10
/** Between name, networks and trust of a title. */
const gap = 6
/** Of a title, below the zone's top. */
const baseline = 21

/** A zone's area and title; where not all fits the networks are cut before the name. */
export function zoneSvg(zone: Zone, box: Box, colours: PictureColours, addresses: boolean): string {
  const trust = zone.trust ?? 'trusted'
  const stroke = trust === 'perimeter' ? colours.warn : colours.lineStrong
  const dashes = trust === 'trusted' ? '' : ` stroke-dasharray="${2 * border} ${2 * border}"`
  const [width, height] = [Math.max(0, box.width - border), Math.max(0, box.height - border)].map(numberText)
  const at = `x="${numberText(box.x + border / 2)}" y="${numberText(box.y + border / 2)}" width="${width}" height="${height}"`
  return [
    `<rect ${at} rx="${corner - border / 2}" fill="${colours.surface}" fill-opacity=".55" stroke="${stroke}" stroke-width="${border}"${dashes}/>`,
    ...titleSvg(zone, box, colours, addresses),
  ].join('')
}

/** A zone's name in large letters over all else: for a drawing that is made small. */
export function farNameSvg({ text, size, box }: FarName, colours: PictureColours): string {
  const at = `x="${numberText(box.x)}" y="${numberText(box.y)}" width="${numberText(box.width)}" height="${numberText(box.height)}"`
  return [
    `<rect ${at} fill="${colours.surface}" fill-opacity=".85"/>`,
    `<text x="${numberText(box.x + size / 2)}" y="${numberText(box.y + 1.1 * size)}" font-size="${numberText(size)}" font-weight="600" fill="${colours.ink}">${xmlText(text)}</text>`,
  ].join('')
}

function titleSvg(zone: Zone, box: Box, colours: PictureColours, addresses: boolean): readonly string[] {
  const trust = zone.trust === undefined || zone.trust === 'trusted' ? '' : zone.trust
  const trustWidth = trust === '' ? 0 : interWidth(trust, 11.5) + gap
  const lockWidth = zone.locked ? zoneLockSize + gap : 0
  const room = box.width - 2 * border - 2 * zoneTitleInset - lockWidth
  const whole = visibleText(zone.name.trim() === '' ? pictureTexts.noName : zone.name)
  const boldWidth = (text: string) => boldFactor * interWidth(text, 13)
  const name = fittedText(whole, room - trustWidth, boldWidth)
  const left = room - trustWidth - boldWidth(name) - gap
  const networks = addresses ? fittedText(visibleText(zone.cidrs.join(', ')), left, monoWidth) : ''
  const x = box.x + 1 + zoneTitleInset
  const afterName = x + boldWidth(name) + gap
  const afterNetworks = afterName + (networks === '' ? 0 : monoWidth(networks) + gap)
  const y = numberText(box.y + baseline)
  const text = (at: number, look: string, words: string) =>
    words === '' ? '' : `<text x="${numberText(at)}" y="${y}" ${look}>${xmlText(words)}</text>`
  return [
    text(x, `font-size="13" font-weight="600" fill="${colours.mute}"`, name),
    text(afterName, `font-family="${monoFonts}" font-size="11" fill="${colours.faint}"`, networks),
    text(afterNetworks, `font-size="11.5" fill="${colours.warn}"`, trust),
    zone.locked ? zoneLockSvg(afterNetworks + trustWidth, box.y, colours) : '',
  ]
}

function monoWidth(text: string): number {
  return text.length * labelAdvance
}
