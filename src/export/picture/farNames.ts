import type { Box, Plan, Size } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { boxBetween, contains, overlaps } from '#scene/box.ts'
import { detailAt } from '#scene/detail.ts'
import { fittedText } from '#scene/fittedText.ts'
import { interWidth } from '#scene/interWidth.ts'
import { noteBox } from '#scene/noteBox.ts'
import { segmentsOf } from '#scene/route.ts'
import { gridOf } from '#scene/surroundings.ts'
import { visibleText } from '../visibleText.ts'
import type { PictureContent } from './pictureContent.ts'
import { boldFactor } from './svg.ts'

/** What a page of paper across holds, in CSS pixels at 96 to the inch: A4 less its margins. */
const page = { width: 1009, height: 620 }
/** A drawing that is made smaller than this on its page has words that are too small to be read. */
const readable = 0.5
/** Height of the letters of zones' names on the page, in CSS pixels: the smaller where more names then find a place. */
const letters = [11, 9]
/** Of the plate that a name stands on, in heights of its letters. */
const plate = 1.4
/** A name cut shorter than this says nothing. */
const leastLetters = 3
/** Places looked at inside of a zone, at most. */
const mostPlaces = 600

/** A zone's name in large letters. Places and sizes are in units of the drawing. */
export interface FarName {
  readonly zone: string
  readonly text: string
  readonly size: number
  /** The plate that it stands on. */
  readonly box: Box
}

/** How small a drawing is on a page of paper: at most 1. */
const scaleOf = ({ width, height }: Box): number => Math.min(1, page.width / width, page.height / height)

/** Whether all words of a drawing can be read when it is made to fit a page. */
export const isReadable = (area: Box): boolean => scaleOf(area) >= readable

/**
 * The names of the zones of a drawing whose titles cannot be read when it is made to fit a page: in letters that can. Each stands where it
 * hides no machine, no label and no other zone, and better no line, if there is such a place at its zone, and never on another name; a
 * zone too small for its name has none.
 */
export function farNames(plan: Plan, content: PictureContent): readonly FarName[] {
  const { area, cut, zones, machines, links, notes } = content
  if (area === undefined || detailAt(scaleOf(area)).titles) return []
  const labels = links.flatMap(({ label }) => label.box ?? [])
  const taken = gridOf([...machines.map(({ box }) => box), ...labels, ...notes.map(noteBox)])
  const lines = gridOf(links.flatMap(({ points }) => segmentsOf(points).map(({ from, to }) => boxBetween(from, to))))
  const known = zonesById(plan)

  const inLetters = (size: number) => {
    const names: FarName[] = []
    let hiding = 0
    for (const { id, box: around } of zones) {
      const name = visibleText(known.get(id)?.name ?? '')
      const text = fittedText(name, around.width - size, (part) => boldFactor * interWidth(part, size))
      if (text.trim() === '' || [...text].length < Math.min([...name].length, leastLetters)) continue
      const [width, height] = [boldFactor * interWidth(text, size) + size, plate * size]
      const outer: Box[] = []
      const others: Box[] = []
      for (const { id: other, box } of zones)
        if (other !== id && overlaps(box, around, height)) (contains(box, around) ? outer : others).push(box)
      const isFree = (place: Box) =>
        outer.every((box) => contains(box, place)) &&
        (!cut || contains(area, place)) &&
        !names.some((other) => overlaps(other.box, place))
      const hidesNothing = (place: Box) =>
        !taken.touches(place) && !others.some((other) => overlaps(other, place)) && isFree(place)
      // In a zone that holds others a name would be taken for that of the one beside it.
      const holds = others.some((other) => contains(around, other))
      const room = { width, height }
      const places = (holds ? [placeOn(around, room)] : placesAt(around, room)).filter(hidesNothing)
      let box = places.find((place) => !lines.touches(place)) ?? places[0]
      if (box === undefined) {
        hiding += 1
        box = placesAtLeft(around, room).find(isFree)
      }
      if (box) names.push({ zone: id, text, size, box })
    }
    return { names, hiding }
  }
  const [large, small] = letters.map((height) => inLetters(height / scaleOf(area)))
  if (large === undefined || small === undefined) return []
  return small.hiding < large.hiding ? small.names : large.names
}

const placeOn = (zone: Box, size: Size): Box => ({ x: zone.x, y: zone.y - size.height, ...size })

/** On a zone, in it, from its upper left corner on, and under it. */
function placesAt(zone: Box, size: Size): readonly Box[] {
  const places = [placeOn(zone, size)]
  const [across, down] = [zone.width - size.width, zone.height - size.height]
  const step = Math.max(size.height / 3, Math.sqrt((Math.max(0, across) * Math.max(0, down)) / mostPlaces))
  for (let y = 0; y <= down; y += step)
    for (let x = 0; x <= across; x += step) places.push({ x: zone.x + x, y: zone.y + y, ...size })
  places.push({ x: zone.x, y: zone.y + zone.height, ...size })
  return places
}

/** In a zone, down its left border. */
function placesAtLeft(zone: Box, size: Size): readonly Box[] {
  const places: Box[] = []
  for (let y = 0; y <= zone.height - size.height && places.length < mostPlaces; y += size.height / 3)
    places.push({ x: zone.x, y: zone.y + y, ...size })
  return places
}
