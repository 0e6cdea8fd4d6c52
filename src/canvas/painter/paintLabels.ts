import type { Box } from '#plan/plan.ts'
import { markSign, noteSign } from '#scene/labelSigns.ts'
import { labelLineHeight, labelPaddingX } from '#scene/metrics.ts'
import { type LabelMark, markWords } from '../markWords.ts'
import { type Brush, standAt } from './brush.ts'
import { monoFont, sansFont } from './look.ts'
import type { Picture } from './picture.ts'

const font = `11px ${monoFont}`
const markFont = `600 10px ${sansFont}`
const corner = 5
const noteLines = new Path2D(noteSign.path)
/** Of the first line, below the label's top. */
const baseline = 14

/** The ports on the lines, each on a small plate; while changes are looked at, what became of them. */
export function paintLabels(brush: Brush, { labels, labelBoxes, marks, isNoted }: Picture): void {
  const { context, look, area } = brush
  const inView = labelBoxes.within(area.left, area.top - 10, area.right, area.bottom + 10)
  for (const slot of inView) {
    const label = labels[slot]?.label
    if (label?.box === undefined) continue
    const { x, y, width, height } = label.box
    standAt(brush, x, y)
    context.beginPath()
    context.roundRect(0, 0, width, height, corner)
    context.fillStyle = look.lineStrong
    context.fill()
    context.beginPath()
    context.roundRect(1, 1, width - 2, height - 2, corner - 1)
    context.fillStyle = look.surface
    context.fill()
  }
  context.font = font
  context.fillStyle = look.ink
  for (const slot of inView) {
    const label = labels[slot]?.label
    if (label?.box === undefined) continue
    standAt(brush, label.box.x, label.box.y)
    label.lines.forEach((line, index) => {
      context.fillText(line.text, labelPaddingX, baseline + index * labelLineHeight)
    })
  }
  for (const slot of inView) {
    const link = labels[slot]
    if (link?.label.box && isNoted(link.id)) paintNoteSign(brush, link.label.box)
  }
  for (const slot of inView) {
    const link = labels[slot]
    const mark = link && marks(link.id)
    if (mark && link.label.box)
      paintMark(brush, mark, link.label.box.x + markSign.left, link.label.box.y - markSign.above)
  }
}

function paintNoteSign(brush: Brush, { x, y, width }: Box): void {
  const { context, look } = brush
  const { size, right, above } = noteSign
  standAt(brush, x + width - right, y - above)
  context.beginPath()
  context.roundRect(0, 0, size, size, 3)
  context.fillStyle = look.warn
  context.fill()
  context.beginPath()
  context.roundRect(1, 1, size - 2, size - 2, 2)
  context.fillStyle = look.surface
  context.fill()
  context.strokeStyle = look.warn
  context.lineWidth = 1
  context.stroke(noteLines)
}

function paintMark(brush: Brush, mark: LabelMark, x: number, y: number): void {
  const { context, look, measure } = brush
  const colours: Readonly<Record<LabelMark, string>> = {
    ...{ new: look.ok, going: look.bad, changed: look.warn },
    ...{ in: look.ok, out: look.accent, both: look.ink },
  }
  const word = markWords[mark]
  standAt(brush, x, y)
  context.beginPath()
  context.roundRect(0, 0, measure(word, markFont) + 12, 14, 7)
  context.fillStyle = colours[mark]
  context.fill()
  context.font = markFont
  context.fillStyle = look.surface
  context.fillText(word, 6, 11)
}
