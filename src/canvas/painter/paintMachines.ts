import type { Detail } from '#scene/detail.ts'
import { glyphPath } from '#scene/glyphPaths.ts'
import { machineFace } from '#scene/machineFace.ts'
import { machineHeight, machineWidth } from '#scene/metrics.ts'
import { nameMost, nameSize } from '#scene/nameSize.ts'
import type { MachineText } from '#session/machineText.ts'
import { type Brush, standAt, standOnPixels } from './brush.ts'
import { strokeGlyph } from './glyphOutline.ts'
import { sansFont } from './look.ts'
import { baselinesAt, faceOf, second, title, titleFont } from './machineFace.ts'
import { paintShadow } from './paintShadow.ts'
import type { PaintedMachine, Picture } from './picture.ts'

/** The same frame as the page's: one unit wide, three at the left, rounded by seven. */
const outer = new Path2D()
outer.roundRect(0, 0, machineWidth, machineHeight, machineFace.corner)
const inner = new Path2D()
inner.roundRect(3, 1, machineWidth - 4, machineHeight - 2, [
  { x: 4, y: 6 },
  { x: 6, y: 6 },
  { x: 6, y: 6 },
  { x: 4, y: 6 },
])
/** The part of the frame that shows the role's family. */
const edge = new Path2D(`M3 1.255A7 7 0 0 0 0 7V${machineHeight - 7}A7 7 0 0 0 3 ${machineHeight - 1.255}Z`)
const tile = new Path2D()
tile.roundRect(
  machineFace.tileX,
  (machineHeight - machineFace.tileSize) / 2,
  machineFace.tileSize,
  machineFace.tileSize,
  machineFace.tileCorner,
)
const {
  room,
  titleSize,
  badgeSize,
  badgeHeight,
  badgePadding,
  badgeBaseline,
  badgeRight,
  badgeTop,
  glyphX,
  glyphSize,
} = machineFace
const badgeFont = `600 ${badgeSize}px ${sansFont}`
const glyphScale = glyphSize / 24
const farEdge = 3

/** Machines, on top of all: as the page shows them where they can be read, as plain boxes from afar. */
export function paintMachines(brush: Brush, { machines, machineBoxes }: Picture, detail: Detail): void {
  const { left, top, right, bottom } = brush.area
  const inView = machineBoxes.within(left - 8, top - 8, right + 8, bottom + 12).flatMap((slot) => machines[slot] ?? [])
  if (!detail.forms) {
    paintFar(brush, inView, detail)
    return
  }
  for (const machine of inView) paintShadow(brush, machine.box)
  for (const machine of inView) paintBody(brush, machine)
  if (detail.titles) paintTexts(brush, inView, detail)
  for (const machine of inView) if (machine.text.count !== null) paintBadge(brush, machine)
  for (const machine of inView) if (machine.locked) paintLock(brush, machine)
}

function paintBody(brush: Brush, { box, look: role }: PaintedMachine): void {
  const { context, look } = brush
  const colours = look.roles.get(role.colour)
  standAt(brush, box.x, box.y)
  context.fillStyle = look.lineStrong
  context.fill(outer)
  context.fillStyle = colours?.solid ?? look.mute
  context.fill(edge)
  context.fillStyle = look.raised
  context.fill(inner)
  context.fillStyle = colours?.tint ?? look.line
  context.fill(tile)
  paintGlyph(brush, role.glyph, colours?.solid ?? look.mute)
}

/** Expects the context to stand at the machine's corner. */
function paintGlyph({ context }: Brush, path: string, colour: string): void {
  context.translate(glyphX, (machineHeight - glyphSize) / 2)
  context.scale(glyphScale, glyphScale)
  strokeGlyph(context, path, colour)
}

function paintTexts(brush: Brush, inView: readonly PaintedMachine[], detail: Detail): void {
  const { context, look, measure, view } = brush
  const largest = nameSize(view.zoom)
  const sizeOf = ({ title: name }: MachineText) =>
    largest === titleSize ? titleSize : Math.min(largest, nameMost(name, room))
  context.fillStyle = look.ink
  // Fitting measures, with fonts of its own; afterwards the font is changed only where it must be, which costs.
  const faces = inView.map(({ text }) => faceOf(text, measure))
  let set = 0
  for (const [at, { box, text }] of inView.entries()) {
    const size = sizeOf(text)
    if (size !== set) context.font = titleFont(size)
    set = size
    standAt(brush, box.x, box.y)
    context.fillText(faces[at]?.title ?? '', title.x, baselinesAt(size).title)
  }
  if (!detail.texts) return
  context.font = second.font
  context.fillStyle = look.mute
  for (const { box, text } of inView) {
    standAt(brush, box.x, box.y)
    const baseline = baselinesAt(sizeOf(text)).second
    for (const piece of faceOf(text, measure).second) context.fillText(piece.text, piece.x, baseline)
  }
}

function paintBadge(brush: Brush, { box, text }: PaintedMachine): void {
  const { context, look, measure } = brush
  const word = `×${text.count}`
  const width = measure(word, badgeFont) + 2 * badgePadding
  standAt(brush, box.x + machineWidth + badgeRight - width, box.y + badgeTop)
  context.beginPath()
  context.roundRect(0, 0, width, badgeHeight, badgeHeight / 2)
  context.fillStyle = look.ink
  context.fill()
  if (brush.view.zoom < 0.4) return
  context.font = badgeFont
  context.fillStyle = look.surface
  context.fillText(word, badgePadding, badgeBaseline)
}

function paintLock(brush: Brush, { box }: PaintedMachine): void {
  const { context, look } = brush
  const { lockX, lockY, lockSize, lockGlyph } = machineFace
  standAt(brush, box.x + lockX, box.y + lockY)
  for (const [radius, colour] of [
    [lockSize / 2, look.lineStrong],
    [lockSize / 2 - 1, look.surface],
  ] as const) {
    context.beginPath()
    context.arc(lockSize / 2, lockSize / 2, radius, 0, 2 * Math.PI)
    context.fillStyle = colour
    context.fill()
  }
  context.translate((lockSize - lockGlyph) / 2, (lockSize - lockGlyph) / 2)
  context.scale(lockGlyph / 24, lockGlyph / 24)
  strokeGlyph(context, glyphPath('lock'), look.ink)
}

/** Boxes on whole pixels, one colour after the other: the processor fills rectangles fastest, and changes of colour cost. */
function paintFar(brush: Brush, inView: readonly PaintedMachine[], detail: Detail): void {
  const { context, look, view } = brush
  const scale = view.zoom * view.density
  const [originX, originY] = [view.x * view.density, view.y * view.density]
  const width = Math.max(2, Math.round(machineWidth * scale))
  const height = Math.max(2, Math.round(machineHeight * scale))
  const edgeWidth = Math.min(width, Math.max(1, Math.round(Math.max(farEdge * scale, 2 * view.density))))
  const byColour = new Map<string, { x: number; y: number }[]>()
  standOnPixels(brush)
  context.fillStyle = look.lineStrong
  for (const { box, look: role } of inView) {
    const place = { x: Math.round(box.x * scale + originX), y: Math.round(box.y * scale + originY) }
    context.fillRect(place.x, place.y, width, height)
    const same = byColour.get(role.colour)
    if (same) same.push(place)
    else byColour.set(role.colour, [place])
  }
  const rim = height > 7 ? 1 : 0
  for (const [colour, places] of byColour) {
    const colours = look.roles.get(colour)
    context.fillStyle = colours?.far ?? look.raised
    for (const { x, y } of places) context.fillRect(x + rim, y + rim, width - 2 * rim, height - 2 * rim)
    context.fillStyle = colours?.solid ?? look.mute
    for (const { x, y } of places) context.fillRect(x, y, edgeWidth, height)
  }
  if (!detail.glyphs) return
  for (const { box, look: role } of inView) {
    standAt(brush, box.x, box.y)
    paintGlyph(brush, role.glyph, look.roles.get(role.colour)?.solid ?? look.mute)
  }
}
