import type { Detail } from '#scene/detail.ts'
import { zoneTitleInset } from '#scene/metrics.ts'
import { type Brush, standAt, standOnPixels } from './brush.ts'
import { fittedText } from './fittedText.ts'
import { monoFont, sansFont } from './look.ts'
import type { PaintedZone, Picture } from './picture.ts'

const nameFont = `600 13px ${sansFont}`
const cidrFont = `11px ${monoFont}`
const trustFont = `11.5px ${sansFont}`
const border = 1.5
const corner = 10
/** Between name, networks and trust of a title. */
const gap = 6
/** Baselines below the zone's top. */
const baseline = 21

/** Zones lie under everything else; the outer before those inside them. */
export function paintZones(brush: Brush, { zones }: Picture, detail: Detail): void {
  const { left, top, right, bottom } = brush.area
  for (const zone of zones) {
    const { x, y, width, height } = zone.box
    if (x > right || x + width < left || y > bottom || y + height < top) continue
    paintArea(brush, zone, detail)
    if (detail.titles) paintTitle(brush, zone)
    else paintFarName(brush, zone)
  }
}

function paintArea(brush: Brush, { box, zone }: PaintedZone, detail: Detail): void {
  const { context, look, view } = brush
  const trust = zone.trust ?? 'trusted'
  standAt(brush, box.x, box.y)
  context.beginPath()
  context.lineWidth = detail.forms ? border : 1 / view.zoom
  const inset = context.lineWidth / 2
  context.roundRect(inset, inset, box.width - 2 * inset, box.height - 2 * inset, corner - inset)
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
  const trust = zone.trust === undefined || zone.trust === 'trusted' ? '' : zone.trust
  const trustWidth = trust === '' ? 0 : measure(trust, trustFont) + gap
  const room = box.width - 2 * border - 2 * zoneTitleInset
  const name = fittedText(zone.name, nameFont, room - trustWidth, measure)
  const nameWidth = measure(name, nameFont)
  const cidrs = fittedText(zone.cidrs.join(', '), cidrFont, room - trustWidth - nameWidth - gap, measure)
  // Like the page, which sets the title inside of the border.
  let x = 1 + zoneTitleInset
  context.font = nameFont
  context.fillStyle = look.mute
  context.fillText(name, x, baseline)
  x += nameWidth + gap
  context.font = cidrFont
  context.fillStyle = look.faint
  context.fillText(cidrs, x, baseline)
  if (trust === '') return
  if (zone.cidrs.length > 0) x += measure(cidrs, cidrFont) + gap
  context.font = trustFont
  context.fillStyle = look.warn
  context.fillText(trust, x, baseline)
}

/** From afar the name stays as large as it is readable, where the zone has room for it. */
function paintFarName(brush: Brush, { box, zone }: PaintedZone): void {
  const { context, look, measure, view } = brush
  const size = 12
  const font = `600 ${size}px ${sansFont}`
  const width = measure(zone.name, font)
  if (width + 8 > box.width * view.zoom || size + 4 > box.height * view.zoom) return
  standOnPixels(brush)
  context.scale(view.density, view.density)
  const [x, y] = [view.x + box.x * view.zoom + 4, view.y + box.y * view.zoom + size + 1]
  context.font = font
  context.fillStyle = look.mute
  context.fillText(zone.name, x, y)
}
