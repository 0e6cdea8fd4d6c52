import type { Box } from '#plan/plan.ts'
import { boxBetween, inflate, union } from './box.ts'
import { lineStub } from './metrics.ts'
import { type Point, segmentsOf } from './route.ts'
import { bareCost, isPoor, routeCost } from './routeCost.ts'
import { detourShapes, type Nearness, type RouteEnd, simpleShapes } from './routeShapes.ts'
import type { Surroundings } from './surroundings.ts'

/** A line and what it costs. */
export interface Shape {
  readonly points: readonly Point[]
  readonly cost: number
}

/** A detour looks at no more machines in the way than this. */
const mostAround = 6

/**
 * The least objectionable line between two ports: simple shapes first, detours only when each of those runs through a machine
 * or lies on another line. `ports` names the ports, see DrawnLine.
 */
export function bestShape(
  start: RouteEnd,
  end: RouteEnd,
  near: Nearness,
  ports: readonly string[],
  surroundings: Surroundings,
  ceiling = Infinity,
): Shape | undefined {
  const simple = cheapest(simpleShapes(start, end, near), start, end, ports, surroundings, ceiling)
  if (simple && !isPoor(simple.cost, simple.points)) return simple
  const around = inTheWay(simple?.points ?? [start.port, end.port], surroundings)
  const limit = Math.min(ceiling, simple?.cost ?? Infinity)
  return cheapest(detourShapes(start, end, around), start, end, ports, surroundings, limit) ?? simple
}

/** Exact costs are looked up cheapest first and only while a line could still win, so that most links need one look-up. */
function cheapest(
  shapes: readonly (readonly Point[])[],
  start: RouteEnd,
  end: RouteEnd,
  ports: readonly string[],
  surroundings: Surroundings,
  ceiling: number,
): Shape | undefined {
  const ranked = shapes.map((points) => ({ points, least: bareCost(points) })).sort((a, b) => a.least - b.least)
  let best: Shape | undefined
  let limit = ceiling
  for (const { points, least } of ranked) {
    if (least >= limit) break
    const cost = routeCost(points, start.box, end.box, ports, surroundings, limit)
    if (cost >= limit) continue
    best = { points, cost }
    limit = cost
  }
  return best
}

function inTheWay(points: readonly Point[], surroundings: Surroundings): Box[] {
  const found: Box[] = []
  for (const { from, to } of segmentsOf(points)) {
    found.push(...surroundings.machines.near(boxBetween(from, to), lineStub, mostAround))
  }
  const whole = union(found)
  return whole ? [...found.slice(0, mostAround), inflate(whole, 0)] : []
}
