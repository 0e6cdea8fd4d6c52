import type { Detail } from '#scene/detail.ts'
import type { LineWork, Row } from '#scene/lineWork.ts'
import { arrowHalfWidth, arrowLength } from '#scene/metrics.ts'
import { type Brush, type Emphasis, standAt, standOnPixels } from './brush.ts'

const lineWidth = 1.5
/** A line is never fainter than this, however far away. */
const leastAlpha = 0.35

/** The lines of all links: with bends and arrowheads where they can be made out, as hairs on the pixel grid from afar. */
export function paintLines(brush: Brush, lines: LineWork, detail: Detail, emphasis?: Emphasis): void {
  if (detail.hairlines) paintHairs(brush, lines, emphasis)
  else paintStrokes(brush, lines, emphasis)
}

/** Calls back for each joined piece of a row that lies in view, cut to it. */
function eachPiece(
  pieces: readonly number[],
  from: number,
  to: number,
  draw: (from: number, to: number) => void,
): void {
  for (let at = 0; at < pieces.length; at += 2) {
    const start = pieces[at] ?? 0
    const end = pieces[at + 1] ?? 0
    if (end < from) continue
    if (start > to) return
    draw(Math.max(start, from), Math.min(end, to))
  }
}

/** One path for all that is in view; a little is kept beyond it, so that no line ends at the edge. */
function paintStrokes(brush: Brush, lines: LineWork, emphasis?: Emphasis): void {
  const { context, look, area } = brush
  const over = 20
  const [left, top, right, bottom] = [area.left - over, area.top - over, area.right + over, area.bottom + over]
  const inView = ({ x, y }: { x: number; y: number }) => x >= left && x <= right && y >= top && y <= bottom
  standAt(brush, 0, 0)
  context.beginPath()
  for (const { at, trimmed } of lines.level.values()) {
    if (at < top || at > bottom) continue
    eachPiece(trimmed, left, right, (from, to) => {
      context.moveTo(from, at)
      context.lineTo(to, at)
    })
  }
  for (const { at, trimmed } of lines.upright.values()) {
    if (at < left || at > right) continue
    eachPiece(trimmed, top, bottom, (from, to) => {
      context.moveTo(at, from)
      context.lineTo(at, to)
    })
  }
  for (const { before, at, after } of lines.corners) {
    if (!inView(at)) continue
    context.moveTo(before.x, before.y)
    context.quadraticCurveTo(at.x, at.y, after.x, after.y)
  }
  context.lineWidth = emphasis?.width ?? lineWidth
  context.strokeStyle = emphasis?.colour ?? look.faint
  if (emphasis?.dash) context.setLineDash([...emphasis.dash])
  context.stroke()
  context.setLineDash([])
  context.beginPath()
  for (const { from, tip } of lines.arrows) if (inView(tip)) arrowhead(context, from, tip)
  context.fillStyle = emphasis?.colour ?? look.faint
  context.fill()
}

function arrowhead(context: CanvasRenderingContext2D, from: { x: number; y: number }, tip: { x: number; y: number }) {
  const [x, y] = [Math.sign(tip.x - from.x), Math.sign(tip.y - from.y)]
  const base = { x: tip.x - x * arrowLength, y: tip.y - y * arrowLength }
  context.moveTo(tip.x, tip.y)
  context.lineTo(base.x - y * arrowHalfWidth, base.y + x * arrowHalfWidth)
  context.lineTo(base.x + y * arrowHalfWidth, base.y - x * arrowHalfWidth)
  context.closePath()
}

/** Rectangles on whole pixels: what a processor fills fastest, and crisp. */
function paintHairs(brush: Brush, lines: LineWork, emphasis?: Emphasis): void {
  const { context, look, view, area } = brush
  const scale = view.zoom * view.density
  const [originX, originY] = [view.x * view.density, view.y * view.density]
  const thick = Math.max(1, Math.round((emphasis ? 1.5 : 1) * view.density))
  standOnPixels(brush)
  context.fillStyle = emphasis?.colour ?? look.faint
  context.globalAlpha = emphasis ? 1 : Math.min(1, Math.max(leastAlpha, lineWidth * view.zoom))
  const spans = new PixelSpans()
  for (const row of lines.level.values()) {
    if (row.at >= area.top && row.at <= area.bottom) spans.add(Math.round(row.at * scale + originY), row)
  }
  spans.each(area.left, area.right, scale, originX, (at, from, to) => context.fillRect(from, at, to - from, thick))
  spans.clear()
  for (const row of lines.upright.values()) {
    if (row.at >= area.left && row.at <= area.right) spans.add(Math.round(row.at * scale + originX), row)
  }
  spans.each(area.top, area.bottom, scale, originY, (at, from, to) => context.fillRect(at, from, thick, to - from))
  context.globalAlpha = 1
}

/** Rows that fall on the same pixel are drawn as one: from afar that is most of them. */
class PixelSpans {
  readonly #rows = new Map<number, Row[]>()

  add(at: number, row: Row): void {
    const rows = this.#rows.get(at)
    if (rows) rows.push(row)
    else this.#rows.set(at, [row])
  }

  clear(): void {
    this.#rows.clear()
  }

  each(
    first: number,
    last: number,
    scale: number,
    origin: number,
    draw: (at: number, from: number, to: number) => void,
  ): void {
    for (const [at, rows] of this.#rows) {
      const spans: [number, number][] = []
      for (const { whole } of rows) {
        eachPiece(whole, first, last, (from, to) => {
          spans.push([Math.round(from * scale + origin), Math.round(to * scale + origin) + 1])
        })
      }
      if (spans.length > 1) spans.sort((a, b) => a[0] - b[0])
      let [from, to] = spans[0] ?? [0, 0]
      for (const [start, end] of spans) {
        if (start <= to) {
          if (end > to) to = end
          continue
        }
        draw(at, from, to)
        from = start
        to = end
      }
      if (to > from) draw(at, from, to)
    }
  }
}
