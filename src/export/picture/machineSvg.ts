import type { Box, Machine } from '#plan/plan.ts'
import { fittedText } from '#scene/fittedText.ts'
import { standInOf } from '#scene/foldZones.ts'
import { glyphPath } from '#scene/glyphPaths.ts'
import { interWidth } from '#scene/interWidth.ts'
import { machineFace } from '#scene/machineFace.ts'
import { type MachineLines, machineLines } from '#scene/machineLines.ts'
import { machineHeight, machineWidth } from '#scene/metrics.ts'
import { roleGlyph } from '#scene/roleGlyphs.ts'
import { visibleText } from '../visibleText.ts'
import { xmlText } from '../xmlText.ts'
import { machineLockSvg } from './lockSvg.ts'
import type { PictureColours } from './pictureColours.ts'
import type { PictureRole } from './pictureSubject.ts'
import { pictureTexts } from './pictureTexts.ts'
import { boldFactor, numberText } from './svg.ts'

const face = machineFace
const glyphScale = Math.round((face.glyphSize / 24) * 1e5) / 1e5

/** The name of a machine's picture; one whose first role nobody knows gets a question mark. */
export function machineGlyph(machine: Machine, roles: ReadonlyMap<string, PictureRole>): string {
  if (standInOf(machine) !== undefined) return 'layers'
  const role = roles.get(machine.roles[0] ?? '')
  return role === undefined ? 'unknown' : roleGlyph(role.id)
}

/** What machines share, for the picture's `defs`: frame, the place of the texts, and the pictures of their roles. */
export function machineDefs(glyphs: readonly string[], colours: PictureColours, prefix: string): string {
  const { corner, edge, tileX, tileSize, tileCorner, textX, room, glyphX, glyphSize } = face
  const [w, h] = [machineWidth, machineHeight]
  const tile = `<rect x="${tileX}" y="${(h - tileSize) / 2}" width="${tileSize}" height="${tileSize}" rx="${tileCorner}" fill-opacity=".13"/>`
  const frame = `<rect x=".5" y=".5" width="${w - 1}" height="${h - 1}" rx="${corner - 0.5}" fill="${colours.raised}" stroke="${colours.lineStrong}"/>`
  const family = `<path d="M${edge} 1.255A${corner} ${corner} 0 0 0 0 ${corner}V${h - corner}A${corner} ${corner} 0 0 0 ${edge} ${h - 1.255}Z"/>`
  const place = `translate(${glyphX} ${(h - glyphSize) / 2}) scale(${glyphScale})`
  return [
    `<g id="${prefix}box">${frame}${family}${tile}</g>`,
    `<clipPath id="${prefix}face"><rect x="${textX}" width="${room + 2}" height="${h}"/></clipPath>`,
    ...glyphs.map((name) => `<path id="${prefix}glyph-${name}" transform="${place}" d="${glyphPath(name)}"/>`),
  ].join('\n')
}

/** A machine's box with its words; the words that do not fit are cut. */
export function machineSvg(
  machine: Machine,
  box: Box,
  roles: ReadonlyMap<string, PictureRole>,
  colours: PictureColours,
  { addresses, prefix }: { readonly addresses: boolean; readonly prefix: string },
): string {
  const family = roles.get(machine.roles[0] ?? '')?.family
  const colour = (family === undefined ? undefined : colours.families[family]) ?? colours.mute
  const { role, address, count } = wordsOf(machine, roles)
  const name = visibleText(machine.name.trim() === '' ? pictureTexts.noName : machine.name)
  const title = fittedText(name, face.room, (text) => boldFactor * interWidth(text, face.titleSize))
  const second = secondLine(visibleText(role), addresses ? visibleText(address) : null)
  return [
    `<g transform="translate(${numberText(box.x)} ${numberText(box.y)})">`,
    `<use xlink:href="#${prefix}box" fill="${colour}"/>`,
    `<use xlink:href="#${prefix}glyph-${machineGlyph(machine, roles)}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
    `<g clip-path="url(#${prefix}face)">`,
    `<text x="${face.textX}" y="${face.titleBaseline}" font-size="${face.titleSize}" font-weight="600" fill="${colours.ink}">${xmlText(title)}</text>`,
    `<text x="${face.textX}" y="${face.secondBaseline}" font-size="${face.secondSize}" fill="${colours.mute}">${xmlText(second)}</text></g>`,
    count === null ? '' : badge(`×${count}`, colours),
    machine.locked ? machineLockSvg(colours) : '',
    '</g>',
  ].join('')
}

/** Of a collapsed zone: how many machines stand in it, and its networks. */
function wordsOf(machine: Machine, roles: ReadonlyMap<string, PictureRole>): MachineLines {
  const standIn = standInOf(machine)
  if (standIn === undefined) return machineLines(machine, (id) => roles.get(id)?.shortName ?? id)
  const address = standIn.zone.cidrs.join(', ') || pictureTexts.noNetwork
  return { role: pictureTexts.machines(standIn.machines), address, count: null }
}

/** Where not both fit the role is cut before the address: the address is what a reader looks for. */
function secondLine(role: string, address: string | null): string {
  const widthOf = (text: string) => interWidth(text, face.secondSize)
  if (address === null) return fittedText(role, face.room, widthOf)
  const gap = widthOf(face.separator)
  const shown = fittedText(address, face.room - gap, widthOf)
  return `${fittedText(role, face.room - gap - widthOf(shown), widthOf)}${face.separator}${shown}`
}

function badge(word: string, colours: PictureColours): string {
  const { badgeSize, badgePadding, badgeHeight, badgeBaseline, badgeRight, badgeTop } = face
  const width = boldFactor * interWidth(word, badgeSize) + 2 * badgePadding
  const left = machineWidth + badgeRight - width
  return [
    `<rect x="${numberText(left)}" y="${badgeTop}" width="${numberText(width)}" height="${badgeHeight}" rx="${badgeHeight / 2}" fill="${colours.ink}"/>`,
    `<text x="${numberText(left + width / 2)}" y="${badgeTop + badgeBaseline}" font-size="${badgeSize}" font-weight="600" text-anchor="middle" fill="${colours.surface}">${xmlText(word)}</text>`,
  ].join('')
}
