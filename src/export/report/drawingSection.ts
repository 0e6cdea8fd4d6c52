import { inflate } from '#scene/box.ts'
import type { PicturePart } from '../picture/pictureContent.ts'
import { writePicture } from '../picture/writePicture.ts'
import { element, type MarkupElement } from './markup.ts'
import { named, paragraph, section } from './reportParts.ts'
import type { ReportSubject } from './reportSubject.ts'
import { reportTexts as texts } from './reportTexts.ts'

/** What a page of paper across holds, in CSS pixels at 96 to the inch: A4 less its margins. */
const page = { width: 1009, height: 620 }
/** A drawing that is made smaller than this on its page is shown zone by zone as well. */
const readable = 0.5
const mostZones = 40
/** Shown around a zone, so that it can be seen where its links lead. */
const around = 90

/** The drawing on a page of its own; where its words would be too small, each zone on a page after it. */
export function drawingSection({ plan, picture }: ReportSubject): MarkupElement {
  if (picture.scene.machines.length + picture.scene.zones.length === 0) {
    return section('drawing', paragraph(texts.nothingDrawn))
  }
  const whole = figure('', plan.name, 'all', 'd-')
  const scale = Math.min(page.width / whole.width, page.height / whole.height)
  const zones = scale >= readable ? [] : outerZones()
  return section(
    'drawing',
    whole.markup,
    ...zones.map(({ id, box }, at) => {
      const name = plan.zones.find((zone) => zone.id === id)?.name ?? ''
      return figure(name, name, { area: inflate(box, around) }, `z${at}-`).markup
    }),
  )

  function outerZones() {
    const outer = new Set(plan.zones.filter(({ parent }) => parent === undefined).map(({ id }) => id))
    return picture.scene.zones.filter(({ id }) => outer.has(id)).slice(0, mostZones)
  }

  function figure(caption: string, name: string, part: PicturePart, prefix: string) {
    const { svg, width, height } = writePicture(picture, { part, prefix })
    const across = width > height ? ' across' : ''
    const drawn = { svg, label: texts.drawingOf(name) }
    const said = caption === '' ? [] : [element('figcaption', '', named(caption))]
    return { width, height, markup: element('figure', `picture${across}`, ...said, drawn) }
  }
}
