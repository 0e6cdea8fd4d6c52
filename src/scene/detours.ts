import type { Box } from '#plan/plan.ts'
import { columnGap, lineStub } from './metrics.ts'
import type { Point } from './route.ts'
import { mirrored, mirroredBox, mirroredPoint, type RouteEnd } from './routeEnd.ts'
import { lanes, type Nearness } from './routeShapes.ts'
import { isUpright, outward } from './side.ts'

/** Lines that pass the machines between their ends along one row (in the mirrored picture: along one column). */
export interface Detour {
  /** No line of this detour is shorter, nor has fewer bends. */
  readonly length: number
  readonly bends: number
  readonly shapes: () => Point[][]
}

/** A last piece of this length carries a full label between bend and arrowhead, and still leaves a lane in the column gap. */
const labelRoom = columnGap - lineStub
/** Distances from a machine of the rows in which a line can pass it. */
const rowLanes = [0, 1, 2, 3, 4].map((lane) => lineStub + lane * 18)
/** Lanes tried beside either machine. */
const endLanes = 4

/**
 * Lines with three and four bends, which leave the row or column of their machines and go round what stands between them;
 * shortest first. `around` are the boxes in the way.
 */
export function detours(start: RouteEnd, end: RouteEnd, near: Nearness, around: readonly Box[]): Detour[] {
  const sideways = isUpright(start.side)
  const found = sideways
    ? detoursSideways(start, end, near, around)
    : detoursSideways(mirrored(start), mirrored(end), near, around.map(mirroredBox)).map((detour) => ({
        ...detour,
        shapes: () => detour.shapes().map((points) => points.map(mirroredPoint)),
      }))
  return found.sort((a, b) => a.length - b.length)
}

function detoursSideways(a: RouteEnd, b: RouteEnd, near: Nearness, around: readonly Box[]): Detour[] {
  const leaving = lanesFor(near === 'end').map((lane) => a.port.x + outward(a.side) * lane)
  if (!isUpright(b.side)) {
    return lanes(endLanes).map((lane) => {
      const y = b.port.y + outward(b.side) * lane
      const shapes = () => leaving.map((x) => [a.port, { x, y: a.port.y }, { x, y }, { x: b.port.x, y }, b.port])
      return { length: lengthVia(a.port, b.port, y), bends: 3, shapes }
    })
  }
  const arriving = lanesFor(near === 'start').map((lane) => b.port.x + outward(b.side) * lane)
  return passingRows([a.box, b.box, ...around]).map((y) => {
    const shapes = () =>
      leaving.flatMap((x) =>
        arriving.map((last) => [
          a.port,
          { x, y: a.port.y },
          { x, y },
          { x: last, y },
          { x: last, y: b.port.y },
          b.port,
        ]),
      )
    return { length: lengthVia(a.port, b.port, y), bends: 4, shapes }
  })
}

function lanesFor(roomForLabel: boolean): number[] {
  return roomForLabel ? [labelRoom, ...lanes(endLanes - 1)] : lanes(endLanes)
}

/** Rows just above and below the boxes. */
function passingRows(boxes: readonly Box[]): number[] {
  const rows = new Set<number>()
  for (const box of boxes) {
    for (const lane of rowLanes) {
      rows.add(box.y - lane)
      rows.add(box.y + box.height + lane)
    }
  }
  return [...rows]
}

function lengthVia(a: Point, b: Point, y: number): number {
  return Math.abs(b.x - a.x) + Math.abs(y - a.y) + Math.abs(b.y - y)
}
