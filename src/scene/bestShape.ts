import type { Box } from '#plan/plan.ts'
import { boxBetween } from './box.ts'
import { type Detour, detours } from './detours.ts'
import { lineStub } from './metrics.ts'
import { type Point, segmentsOf } from './route.ts'
import { bareCost, isPoor, leastCost, routeCost } from './routeCost.ts'
import type { RouteEnd } from './routeEnd.ts'
import { type Nearness, simpleShapes } from './routeShapes.ts'
import type { Surroundings } from './surroundings.ts'

/** A line and what it costs. */
export interface Shape {
  readonly points: readonly Point[]
  readonly cost: number
}

/** What is asked of a line. `ports` names the ports it ends at, see DrawnLine; only shapes below the ceiling count. */
export interface ShapeRequest {
  readonly start: RouteEnd
  readonly end: RouteEnd
  readonly near: Nearness
  readonly ports: readonly string[]
  readonly ceiling: number
  /** How many lanes to try in a corridor. */
  readonly lanes: number
}

/** A detour looks at no more machines in the way than this. */
const mostAround = 4

/**
 * The least objectionable line between two ports: simple shapes first, detours only when each of those runs through a machine
 * or lies on another line.
 */
export function bestShape(request: ShapeRequest, surroundings: Surroundings): Shape | undefined {
  const simple = bestSimple(request, surroundings)
  if (simple && !isPoor(simple.cost, simple.points)) return simple
  return bestDetour({ ...request, ceiling: simple?.cost ?? request.ceiling }, simple?.points, surroundings) ?? simple
}

/** The best line with at most two bends; undefined when the sides allow none. */
export function bestSimple(request: ShapeRequest, surroundings: Surroundings): Shape | undefined {
  const { start, end, near } = request
  const ranked = simpleShapes(start, end, near, request.lanes).map((points) => ({ points, least: bareCost(points) }))
  let best: Shape | undefined
  // Exact costs are looked up cheapest first and only while a line could still win, so that most links need one look-up.
  for (const { points, least } of ranked.sort((a, b) => a.least - b.least)) {
    if (least >= (best?.cost ?? request.ceiling)) break
    best = cheaper(points, request, surroundings, best)
  }
  return best
}

/** The best line round the machines that stand in the way of `straight`. */
export function bestDetour(
  request: ShapeRequest,
  straight: readonly Point[] | undefined,
  surroundings: Surroundings,
): Shape | undefined {
  const { start, end, near } = request
  const around = inTheWay(straight ?? [start.port, end.port], surroundings)
  let best: Shape | undefined
  for (const detour of detours(start, end, near, around)) {
    if (leastCost(detour.length, detour.bends) >= (best?.cost ?? request.ceiling)) break
    best = bestOf(detour, request, surroundings, best)
  }
  return best
}

function bestOf(detour: Detour, request: ShapeRequest, surroundings: Surroundings, before: Shape | undefined) {
  let best = before
  for (const points of detour.shapes()) {
    if (bareCost(points) < (best?.cost ?? request.ceiling)) best = cheaper(points, request, surroundings, best)
  }
  return best
}

function cheaper(
  points: readonly Point[],
  { start, end, ports, ceiling }: ShapeRequest,
  surroundings: Surroundings,
  best: Shape | undefined,
): Shape | undefined {
  const limit = best?.cost ?? ceiling
  const cost = routeCost(points, start.box, end.box, ports, surroundings, limit)
  return cost < limit ? { points, cost } : best
}

function inTheWay(points: readonly Point[], surroundings: Surroundings): Box[] {
  const found: Box[] = []
  for (const { from, to } of segmentsOf(points)) {
    if (found.length >= mostAround) break
    found.push(...surroundings.machines.near(boxBetween(from, to), lineStub, mostAround))
  }
  return found.slice(0, mostAround)
}
