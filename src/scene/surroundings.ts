import type { Box } from '#plan/plan.ts'
import { boxBetween } from './box.ts'
import { isHorizontal, type Point, type Segment, segmentsOf } from './route.ts'
import { type Entry, SpatialGrid } from './spatialGrid.ts'

/** A straight line that is already there: a piece of a link, or a zone's border. */
export interface DrawnLine {
  readonly horizontal: boolean
  /** y of a horizontal line, x of a vertical one. */
  readonly at: number
  readonly from: number
  readonly to: number
  /** The ports its link ends at; lines that share one may share a stretch, like branches of a tree. */
  readonly ports: readonly string[]
  /** The polyline it is a piece of; for a zone, its border. */
  readonly of: readonly Point[]
  readonly border: boolean
}

/** What a new line has to avoid, in grids that answer for a small place at a time. */
export interface Surroundings {
  readonly machines: SpatialGrid<Box>
  /** Zone titles: better not crossed. */
  readonly titles: SpatialGrid<Box>
  readonly lines: SpatialGrid<DrawnLine>
}

/** Surroundings without lines but the borders of the zones. */
export function surroundingsOf(
  machines: Iterable<Box>,
  titles: Iterable<Box> = [],
  zones: Iterable<Box> = [],
): Surroundings {
  return withoutRoutes({ machines: gridOf(machines), titles: gridOf(titles) }, zones)
}

/** The same machines and titles, no routes yet. */
export function withoutRoutes(still: Omit<Surroundings, 'lines'>, zones: Iterable<Box>): Surroundings {
  const surroundings = { ...still, lines: new SpatialGrid<DrawnLine>() }
  for (const { x, y, width, height } of zones) {
    const corners = [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
      { x, y },
    ]
    for (const segment of segmentsOf(corners)) addLine(surroundings, segment, [], corners, true)
  }
  return surroundings
}

/** Remembers a routed line, so that later ones keep off it; its pieces can be taken out again. */
export function addRoute(
  surroundings: Surroundings,
  points: readonly Point[],
  ports: readonly string[],
): Entry<DrawnLine>[] {
  return segmentsOf(points).map((segment) => addLine(surroundings, segment, ports, points, false))
}

export function gridOf(boxes: Iterable<Box>): SpatialGrid<Box> {
  const grid = new SpatialGrid<Box>()
  for (const box of boxes) grid.add(box, box)
  return grid
}

function addLine(
  surroundings: Surroundings,
  segment: Segment,
  ports: readonly string[],
  of: readonly Point[],
  border: boolean,
) {
  const box = boxBetween(segment.from, segment.to)
  const horizontal = isHorizontal(segment)
  const from = horizontal ? box.x : box.y
  const to = from + (horizontal ? box.width : box.height)
  return surroundings.lines.add(box, { horizontal, at: horizontal ? box.y : box.x, from, to, ports, of, border })
}
