import { detailAt } from '#scene/detail.ts'
import type { Brush, Emphasis, PaintView } from './brush.ts'
import type { Measure } from './createMeasure.ts'
import type { Look } from './look.ts'
import { paintDots } from './paintDots.ts'
import { paintLabels } from './paintLabels.ts'
import { paintLines } from './paintLines.ts'
import { paintMachines } from './paintMachines.ts'
import { paintFarNames, paintZones } from './paintZones.ts'
import type { Picture } from './picture.ts'

/** Covers the canvas with what lies under every drawing. */
export function paintGround(context: CanvasRenderingContext2D, view: PaintView, look: Look, measure: Measure): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = look.bg
  context.fillRect(0, 0, view.width * view.density, view.height * view.density)
  paintDots(brushFor(context, view, look, measure))
}

/**
 * Draws a picture: zones under lines under labels under machines, each as far as it can be made out at the view's zoom. What is
 * out of view is skipped. The context is left with any transform.
 */
export function paint(
  context: CanvasRenderingContext2D,
  picture: Picture,
  view: PaintView,
  look: Look,
  measure: Measure,
  emphasis?: Emphasis,
): void {
  const brush = brushFor(context, view, look, measure)
  const detail = detailAt(view.zoom)
  paintZones(brush, picture, detail)
  paintLines(brush, picture.lines, detail, emphasis)
  if (detail.labels) paintLabels(brush, picture)
  paintMachines(brush, picture, detail)
  if (!detail.titles && view.names !== false) paintFarNames(brush, picture)
}

function brushFor(context: CanvasRenderingContext2D, view: PaintView, look: Look, measure: Measure): Brush {
  const { x, y, zoom, width, height } = view
  const area = { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom }
  return { context, view, look, measure, area }
}
