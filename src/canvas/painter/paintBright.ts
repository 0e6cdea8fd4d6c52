import type { Way } from '#flows/find/flowWays.ts'
import type { Box } from '#plan/plan.ts'
import { scenePart } from '#scene/drawnParts.ts'
import type { Scene } from '#scene/scene.ts'
import type { Spotlit } from '../useSpotlit.ts'
import type { Emphasis, PaintView } from './brush.ts'
import type { Measure } from './createMeasure.ts'
import type { Look } from './look.ts'
import { paint } from './paint.ts'
import { paintOutlines } from './paintOutlines.ts'
import { type Picture, passingPicture, type Words } from './picture.ts'

/** Pictures of what stands out over a dimmed drawing. */
export interface BrightPictures {
  readonly all: Picture
  /** Links that were found, by how they are drawn. */
  readonly found: readonly { readonly picture: Picture; readonly way: Way | 'found' }[]
  readonly frames: readonly Box[]
}

/** Null when nothing is dimmed. */
export function brightPictures(scene: Scene, { bright, lit }: Spotlit, words: Words): BrightPictures | null {
  if (bright === null) return null
  const marked: Words = { ...words, mark: (link) => lit?.ways.get(link) ?? words.mark(link) }
  const all = scenePart(scene, bright)
  const hits = lit === null ? null : scenePart(scene, lit.hits)
  const ways = [...new Set(hits?.links.map(({ id }) => lit?.ways.get(id) ?? 'found'))]
  return {
    all: passingPicture(all, marked),
    found: ways.map((way) => {
      const links = hits?.links.filter(({ id }) => (lit?.ways.get(id) ?? 'found') === way) ?? []
      return { way, picture: passingPicture({ ...all, machines: [], zones: [], links }, marked) }
    }),
    frames: hits === null ? [] : [...hits.machines, ...hits.zones].map(({ box }) => box),
  }
}

/** What is on its way in is dashed, so that it can be told without its colour. */
const emphasisOf = (way: Way | 'found', look: Look): Emphasis => {
  if (way === 'in') return { colour: look.ok, width: 2.4, dash: [7, 4] }
  return { colour: way === 'both' ? look.ink : look.accent, width: 2.4 }
}

export function paintBright(
  context: CanvasRenderingContext2D,
  { all, found, frames }: BrightPictures,
  view: PaintView,
  look: Look,
  measure: Measure,
): void {
  paint(context, all, view, look, measure)
  for (const { picture, way } of found) paint(context, picture, view, look, measure, emphasisOf(way, look))
  paintOutlines(context, frames, view, look, [5, 3])
}
