import type { Box } from '#plan/plan.ts'
import { contains, inflate, overlaps, union } from '#scene/box.ts'
import { isReadable } from '../picture/farNames.ts'
import { type PicturePart, pictureContent } from '../picture/pictureContent.ts'
import { writePicture } from '../picture/writePicture.ts'
import { element, type MarkupElement } from './markup.ts'
import { named, paragraph, section } from './reportParts.ts'
import type { ReportSubject } from './reportSubject.ts'
import { reportTexts as texts } from './reportTexts.ts'

const mostZones = 40
/** Shown around a zone, so that it can be seen where its links lead. */
const around = 90
const margin = 8

/** The drawing on a page of its own; where its words would be too small, each zone on a page after it. */
export function drawingSection({ plan, picture, changes }: ReportSubject): MarkupElement {
  const { area } = pictureContent(picture, 'all')
  if (area === undefined) return section('drawing', paragraph(texts.nothingDrawn))
  const zones = isReadable(area) ? [] : outerZones()
  const marks = changes !== null && changes.marks.size > 0 ? changes.marks : undefined
  const said = changes !== null && marks ? texts.marked(changes.since.date) : ''
  const whole = figure(said, plan.name, 'all', 'd-', true)
  return section(
    'drawing',
    whole,
    ...zones.map(({ id, box }, at) => {
      const name = plan.zones.find((zone) => zone.id === id)?.name ?? ''
      return figure(name, name, { area: withLabels(inflate(box, around)) }, `z${at}-`, false)
    }),
  )

  /** Larger by the labels that its border would cut. */
  function withLabels(area: Box): Box {
    const labels = picture.scene.links.flatMap(({ label }) => label.box ?? [])
    const cut = labels.filter((label) => overlaps(label, area) && !contains(area, label))
    return union([area, ...cut.map((label) => inflate(label, margin))]) ?? area
  }

  function outerZones() {
    const outer = new Set(plan.zones.filter(({ parent }) => parent === undefined).map(({ id }) => id))
    return picture.scene.zones.filter(({ id }) => outer.has(id)).slice(0, mostZones)
  }

  function figure(caption: string, name: string, part: PicturePart, prefix: string, farNames: boolean) {
    const { svg, width, height } = writePicture(picture, { part, prefix, farNames }, marks && { marks })
    const across = width > height ? ' across' : ''
    const drawn = { svg, label: texts.drawingOf(name) }
    const title = caption === '' ? [] : [element('figcaption', '', named(caption))]
    return element('figure', `picture${across}`, ...title, drawn)
  }
}
