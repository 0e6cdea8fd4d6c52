import type { Detail } from '#scene/detail.ts'
import { fittedText } from '#scene/fittedText.ts'
import { glyphPath } from '#scene/glyphPaths.ts'
import { zoneLockSize, zoneTitleInset } from '#scene/metrics.ts'
import { pageWords } from '#words/pageWords.ts'
import { type Brush, standAt } from './brush.ts'
import { strokeGlyph } from './glyphOutline.ts'
import { monoFont, sansFont } from './look.ts'
import type { PaintedZone, Picture } from './picture.ts'

const nameFont = `600 13px ${sansFont}`
const cidrFont = `11px ${monoFont}`
const trustFont = `11.5px ${sansFont}`
const farSize = 12
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

/** From afar the names lie over everything, as large as they are readable, where the zones have room for them. */
export function paintFarNames(brush: Brush, { zones }: Picture): void {
  const { context, look, measure, view } = brush
  context.setTransform(view.density, 0, 0, view.density, 0, 0)
  context.font = farFont
  for (const { box, zone } of zones) {
    const [x, y] = [view.x + box.x * view.zoom, view.y + box.y * view.zoom]
    if (x > view.width || y > view.height || x + box.width * view.zoom < 0 || y + box.height * view.zoom < 0) continue
    const width = measure(zone.name, farFont) + 8
    if (width > box.width * view.zoom || farSize + 6 > box.height * view.zoom) continue
    context.fillStyle = look.surface
    context.globalAlpha = 0.85
    context.fillRect(x + 1, y + 1, width, farSize + 5)
    context.globalAlpha = 1
    context.fillStyle = look.mute
    context.fillText(zone.name, x + 5, y + farSize + 1)
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
  const name = fittedText(zone.name, room - trustWidth, (part) => measure(part, nameFont))
  const nameWidth = measure(name, nameFont)
  const cidrs = fittedText(zone.cidrs.join(', '), room - trustWidth - nameWidth - gap, (part) =>
    measure(part, cidrFont),
  )
  // Like the page, which sets the title inside of the border.
  let x = 1 + zoneTitleInset
  context.font = nameFont
  context.fillStyle = look.mute
  context.fillText(name, x, baseline)
  x += nameWidth + gap
  context.font = cidrFont
  context.fillStyle = look.faint
  context.fillText(cidrs, x, baseline)
  if (zone.cidrs.length > 0) x += measure(cidrs, cidrFont) + gap
  if (trust !== '') {
    context.font = trustFont
    context.fillStyle = look.warn
    context.fillText(trust, x, baseline)
    x += trustWidth
  }
  if (!zone.locked) return
  standAt(brush, box.x + x, box.y + lockTop)
  context.scale(zoneLockSize / 24, zoneLockSize / 24)
  strokeGlyph(context, glyphPath('lock'), look.mute)
}
