import type { Box, Position } from '#plan/plan.ts'
import { contains, overlaps, union } from './box.ts'
import { zoneBoxAround } from './fitZones.ts'
import { grid, zonePadding, zoneTitleHeight } from './metrics.ts'

/** What a zone that comes to stand inside another one has to reckon with. */
export interface InnerRoom {
  /** The zone around it. */
  readonly around: Box
  /** Machines and zones that stand in the zone around it. */
  readonly content: readonly Box[]
  /** Machines and zones outside, over which that zone should not grow. */
  readonly foreign: readonly Box[]
}

/** Between a zone inside another one and what stands beside it. */
const gap = 2 * grid

/**
 * The corner for a zone of this size inside another one: clear of its content, where that zone need not grow, else where it
 * grows over nothing, else below.
 */
export function innerZonePlace(size: Pick<Box, 'width' | 'height'>, { around, content, foreign }: InnerRoom): Position {
  const left = onGrid(around.x + zonePadding)
  const top = onGrid(around.y + zoneTitleHeight)
  const filled = union(content)
  if (!filled) return { x: left, y: top }
  const below = { x: left, y: onGrid(filled.y + filled.height + gap) }
  const beside = { x: onGrid(filled.x + filled.width + gap), y: top }
  const places = [below, beside]
  const grown = (place: Position) => grownAround(around, { ...size, ...place })
  const fits = (place: Position) => contains(around, zoneBoxAround({ ...size, ...place }))
  const free = (place: Position) => !foreign.some((box) => overlaps(grown(place), box) && !overlaps(around, box))
  return places.find(fits) ?? places.find(free) ?? below
}

/** The box of a zone, larger where a zone inside it does not fit with its border. */
export function grownAround(outer: Box, inner: Box): Box {
  return contains(outer, inner) ? outer : (union([outer, zoneBoxAround(inner)]) ?? outer)
}

function onGrid(coordinate: number): number {
  return Math.ceil(coordinate / grid) * grid
}
