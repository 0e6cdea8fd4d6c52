import { labelAdvance, labelLineHeight, machineHeight, machineWidth } from '#scene/metrics.ts'
import { type BareScene, lineLength } from './bareScene.ts'

interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Text lower than this on the screen, in pixels, cannot be read and is left out. */
const leastText = 5
/** Below these zooms machines have no borders, and lines no arrowheads. */
const leastBorderZoom = 0.2
const leastArrowZoom = 0.25
const arrow = 8

type Context = CanvasRenderingContext2D

/** Draws everything in view. Text that cannot be read, and what is out of view, costs nothing. */
export function drawBare(context: Context, scene: BareScene, view: View, width: number, height: number): void {
  const { zoom } = view
  const ratio = devicePixelRatio
  const window = {
    left: -view.x / zoom,
    top: -view.y / zoom,
    right: (width - view.x) / zoom,
    bottom: (height - view.y) / zoom,
  }
  const inView = (x: number, y: number, w: number, h: number) =>
    x < window.right && y < window.bottom && x + w > window.left && y + h > window.top
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.fillStyle = '#eef1f5'
  context.fillRect(0, 0, width, height)
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, view.x * ratio, view.y * ratio)
  context.textBaseline = 'middle'
  drawZones(context, scene, zoom, inView)
  const links = drawLines(context, scene, zoom, inView)
  if (11 * zoom >= leastText) drawLabels(context, scene, links, inView)
  drawMachines(context, scene, zoom, inView)
}

type InView = (x: number, y: number, width: number, height: number) => boolean

function drawZones(context: Context, { zones }: BareScene, zoom: number, inView: InView): void {
  context.strokeStyle = '#c3ccd7'
  context.lineWidth = 1.5
  for (const { box, title } of zones) {
    if (!inView(box.x, box.y, box.width, box.height)) continue
    context.fillStyle = '#f8f9fb'
    context.fillRect(box.x, box.y, box.width, box.height)
    context.strokeRect(box.x, box.y, box.width, box.height)
    if (13 * zoom < leastText) continue
    context.font = '600 13px "Inter Variable"'
    context.fillStyle = '#505b6b'
    context.fillText(title, box.x + 10, box.y + 18)
  }
}

/** One path for all lines; returns the links whose lines are in view. */
function drawLines(context: Context, { links, lines }: BareScene, zoom: number, inView: InView): readonly number[] {
  const drawn: number[] = []
  context.beginPath()
  for (let index = 0; index < links.length; index += 1) {
    const at = index * lineLength
    const [x1, y1, x4, y4] = [lines[at] ?? 0, lines[at + 1] ?? 0, lines[at + 6] ?? 0, lines[at + 7] ?? 0]
    if (!inView(Math.min(x1, x4), Math.min(y1, y4), Math.abs(x4 - x1) || 1, Math.abs(y4 - y1) || 1)) continue
    drawn.push(index)
    context.moveTo(x1, y1)
    context.lineTo(lines[at + 2] ?? 0, lines[at + 3] ?? 0)
    context.lineTo(lines[at + 4] ?? 0, lines[at + 5] ?? 0)
    context.lineTo(x4, y4)
  }
  context.strokeStyle = '#5d6878'
  context.lineWidth = Math.max(0.5 / zoom, 1.5)
  context.stroke()
  if (zoom < leastArrowZoom) return drawn
  context.beginPath()
  for (const index of drawn) {
    const at = index * lineLength
    if (links[index]?.arrowAtStart) addArrow(context, lines, at + 2, at)
    if (links[index]?.arrowAtEnd) addArrow(context, lines, at + 4, at + 6)
  }
  context.fillStyle = '#5d6878'
  context.fill()
  return drawn
}

/** A head at the end of an upright or level piece; `from` and `to` are the places of its points in `lines`. */
function addArrow(context: Context, lines: Float32Array, from: number, to: number): void {
  const [x, y] = [lines[to] ?? 0, lines[to + 1] ?? 0]
  const dx = Math.sign(x - (lines[from] ?? 0)) * arrow
  const dy = Math.sign(y - (lines[from + 1] ?? 0)) * arrow
  context.moveTo(x, y)
  context.lineTo(x - dx - dy / 2, y - dy - dx / 2)
  context.lineTo(x - dx + dy / 2, y - dy + dx / 2)
}

function drawLabels(context: Context, scene: BareScene, drawn: readonly number[], inView: InView): void {
  const shown: { x: number; y: number; width: number; height: number; label: readonly string[] }[] = []
  for (const index of drawn) {
    const label = scene.links[index]?.label ?? []
    const width = Math.max(...label.map((line) => line.length)) * labelAdvance + 12
    const height = label.length * labelLineHeight + 4
    const at = index * lineLength
    const x = ((scene.lines[at + 2] ?? 0) + (scene.lines[at + 4] ?? 0) - width) / 2
    const y = ((scene.lines[at + 3] ?? 0) + (scene.lines[at + 5] ?? 0) - height) / 2
    if (inView(x, y, width, height)) shown.push({ x, y, width, height, label })
  }
  context.fillStyle = '#fff'
  context.strokeStyle = '#c3ccd7'
  context.lineWidth = 1
  for (const { x, y, width, height } of shown) {
    context.fillRect(x, y, width, height)
    context.strokeRect(x, y, width, height)
  }
  context.font = '11px "JetBrains Mono Variable"'
  context.fillStyle = '#141922'
  for (const { x, y, label } of shown) {
    for (const [line, text] of label.entries()) context.fillText(text, x + 6, y + 10 + line * labelLineHeight)
  }
}

function drawMachines(context: Context, scene: BareScene, zoom: number, inView: InView): void {
  const { machines, xs, ys } = scene
  const shown: number[] = []
  for (let index = 0; index < machines.length; index += 1) {
    if (inView(xs[index] ?? 0, ys[index] ?? 0, machineWidth, machineHeight)) shown.push(index)
  }
  context.fillStyle = '#fff'
  for (const at of shown) context.fillRect(xs[at] ?? 0, ys[at] ?? 0, machineWidth, machineHeight)
  context.strokeStyle = '#c3ccd7'
  context.lineWidth = 1
  if (zoom > leastBorderZoom) {
    for (const at of shown) context.strokeRect(xs[at] ?? 0, ys[at] ?? 0, machineWidth, machineHeight)
  }
  for (const at of shown) {
    context.fillStyle = machines[at]?.colour ?? ''
    context.fillRect(xs[at] ?? 0, ys[at] ?? 0, 3, machineHeight)
  }
  const texts = [
    { size: 13, font: '600 13px "Inter Variable"', colour: '#141922', y: 17, text: 'name' },
    { size: 11.5, font: '11.5px "Inter Variable"', colour: '#505b6b', y: 35, text: 'detail' },
  ] as const
  for (const { size, font, colour, y, text } of texts) {
    if (size * zoom < leastText) continue
    context.font = font
    context.fillStyle = colour
    for (const at of shown) context.fillText(machines[at]?.[text] ?? '', (xs[at] ?? 0) + 10, (ys[at] ?? 0) + y)
  }
}
