import type { Detail } from '#scene/detail.ts'
import { fittedText } from '#scene/fittedText.ts'
import { glyphPath } from '#scene/glyphPaths.ts'
import { zoneLockSize, zoneTitleHeight, zoneTitleInset } from '#scene/metrics.ts'
import { nameMost, nameSize } from '#scene/nameSize.ts'
import { pageWords } from '#words/pageWords.ts'
import { type Brush, standAt } from './brush.ts'
import { strokeGlyph } from './glyphOutline.ts'
import { monoFont, sansFont } from './look.ts'
import type { PaintedZone, Picture } from './picture.ts'

const nameFont = (size: number) => `600 ${size}px ${sansFont}`
const usualName = 13
/** How much further down the line of the title stands for each unit of larger letters. */
const baselineStep = 1.08
const cidrFont = `11px ${monoFont}`
const trustFont = `11.5px ${sansFont}`
const farSize = 12
const farInset = 4
const farLine = 16
/** A name cut shorter than this says nothing. */
const leastLetters = 3
const farFont = `600 ${farSize}px ${sansFont}`
const border = 1.5
const corner = 10
/** Between name, networks and trust of a title. */
const gap = 6
/** Baselines below the zone's top. */
const baseline = 21
const lockTop = 10

/** Zones lie under everything else; the outer before those inside them. */
export function paintZones(brush: Brush, { zones }: Picture, detail: Detail): void {
  const { left, top, right, bottom } = brush.area
  for (const zone of zones) {
    const { x, y, width, height } = zone.box
    if (x > right || x + width < left || y > bottom || y + height < top) continue
    paintArea(brush, zone, detail)
    if (detail.titles) paintTitle(brush, zone)
  }
}

/**
 * From afar the names lie over everything, as large as they are readable and cut to the width of their zones; above the machines, so
 * that what the title bar does not hold stands out over the zone.
 */
export function paintFarNames(brush: Brush, { zones }: Picture): void {
  const { context, look, measure, view } = brush
  context.setTransform(view.density, 0, 0, view.density, 0, 0)
  context.font = farFont
  for (const { box, zone } of zones) {
    const [x, top] = [view.x + box.x * view.zoom, view.y + box.y * view.zoom]
    if (x > view.width || top > view.height) continue
    if (x + box.width * view.zoom < 0 || top + box.height * view.zoom < 0) continue
    const name = fittedText(zone.name, box.width * view.zoom - 2 * farInset, (part) => measure(part, farFont))
    if (name.length < Math.min(zone.name.length, leastLetters)) continue
    const y = top + zoneTitleHeight * view.zoom - farLine
    context.fillStyle = look.surface
    context.globalAlpha = 0.85
    context.fillRect(x, y, measure(name, farFont) + 2 * farInset, farLine)
    context.globalAlpha = 1
    context.fillStyle = look.mute
    context.fillText(name, x + farInset, y + farSize)
  }
}

function paintArea(brush: Brush, { box, zone }: PaintedZone, detail: Detail): void {
  const { context, look, view } = brush
  const trust = zone.trust ?? 'trusted'
  standAt(brush, box.x, box.y)
  context.beginPath()
  context.lineWidth = detail.forms ? border : 1 / view.zoom
  const inset = context.lineWidth / 2
  if (detail.forms) context.roundRect(inset, inset, box.width - 2 * inset, box.height - 2 * inset, corner - inset)
  else context.rect(inset, inset, Math.max(0, box.width - 2 * inset), Math.max(0, box.height - 2 * inset))
  context.fillStyle = look.zone
  context.fill()
  context.strokeStyle = trust === 'perimeter' ? look.warn : look.lineStrong
  if (trust !== 'trusted') context.setLineDash([2 * context.lineWidth, 2 * context.lineWidth])
  context.stroke()
  if (trust !== 'trusted') context.setLineDash([])
}

/** Name, networks and trust; where not all fits the networks are cut before the name. */
function paintTitle(brush: Brush, { box, zone }: PaintedZone): void {
  const { context, look, measure } = brush
  standAt(brush, box.x, box.y)
  const trust = zone.trust === undefined || zone.trust === 'trusted' ? '' : pageWords.trust[zone.trust]
  const trustWidth = trust === '' ? 0 : measure(trust, trustFont) + gap
  const lockWidth = zone.locked ? zoneLockSize + gap : 0
  const room = box.width - 2 * border - 2 * zoneTitleInset - lockWidth
  const size = Math.min(nameSize(brush.view.zoom), nameMost(zone.name, room - trustWidth))
  const font = nameFont(size)
  const base = baseline + baselineStep * (size - usualName)
  const name = fittedText(zone.name, room - trustWidth, (part) => measure(part, font))
  const nameWidth = measure(name, font)
  const cidrs = fittedText(zone.cidrs.join(', '), room - trustWidth - nameWidth - gap, (part) =>
    measure(part, cidrFont),
  )
  // Like the page, which sets the title inside of the border.
  let x = 1 + zoneTitleInset
  context.font = font
  context.fillStyle = look.mute
  context.fillText(name, x, base)
  x += nameWidth + gap
  context.font = cidrFont
  context.fillStyle = look.faint
  context.fillText(cidrs, x, base)
  if (zone.cidrs.length > 0) x += measure(cidrs, cidrFont) + gap
  if (trust !== '') {
    context.font = trustFont
    context.fillStyle = look.warn
    context.fillText(trust, x, base)
    x += trustWidth
  }
  if (!zone.locked) return
  standAt(brush, box.x + x, box.y + lockTop)
  context.scale(zoneLockSize / 24, zoneLockSize / 24)
  strokeGlyph(context, glyphPath('lock'), look.mute)
}
