import type { Box, Link } from '#plan/plan.ts'
import { assignPorts, type Port, type SidedLink } from './assignPorts.ts'
import { bestShape, type Shape } from './bestShape.ts'
import { centre } from './box.ts'
import { chooseSides } from './chooseSides.ts'
import { laneCount } from './metrics.ts'
import { type Route, simplified } from './route.ts'
import { bareCost } from './routeCost.ts'
import type { Nearness } from './routeShapes.ts'
import { isUpright, type Side, sharedCoordinate } from './side.ts'
import { addRoute, type Surroundings, surroundingsOf } from './surroundings.ts'

/** Zones as far as they concern lines, which neither cross titles nor run along borders without need. */
export interface ZoneMarks {
  readonly titles: readonly Box[]
  readonly zones: readonly Box[]
}

/** From this number of lines on, a side is crowded, and the next line looks at another one. */
const comfortable = { upright: 3, level: 5 }
const crowdPenalty = 40
/** And from this number on beyond that, it is full. */
const beyondComfort = 4
const fullPenalty = 600
/** A machine with more links than this is a hub: its lines share a trunk that leaves sideways, like the rows of its machines. */
const mostAtOne = 24
const hubPenalty = 200
/** Drawings of up to this many links get a second look at every line, when all others are known. */
const mostForSecondLook = 600

/**
 * Routes of all links between machines that have a box, by link id. They end spread along the machines' sides and keep off
 * machines and each other where there is room.
 */
export function routeLinks(
  links: readonly Link[],
  boxes: ReadonlyMap<string, Box>,
  marks: ZoneMarks = { titles: [], zones: [] },
): Map<string, Route> {
  const surroundings = surroundingsOf(boxes.values(), marks.titles, marks.zones)
  const sided = sideLinks(links, boxes, surroundings)
  const ports = assignPorts(sided)
  const drawn = new Map<string, { shape: Shape; remove: () => void }>()
  const rounds = sided.length <= mostForSecondLook ? 2 : 1
  for (let round = 0; round < rounds; round += 1) {
    for (const link of drawingOrder(sided)) {
      const pair = ports.get(link.id)
      if (!pair) continue
      const before = drawn.get(link.id)
      if (before && before.shape.cost === bareCost(before.shape.points)) continue
      before?.remove()
      const shape = shapeOf(link, pair, surroundings)
      const pieces = addRoute(surroundings, shape.points, [pair[0].id, pair[1].id])
      const remove = () => {
        for (const piece of pieces) surroundings.lines.remove(piece)
      }
      drawn.set(link.id, { shape, remove })
    }
  }
  const routes = new Map<string, Route>()
  for (const { id, choice } of sided) {
    const points = drawn.get(id)?.shape.points
    if (points) routes.set(id, { points: simplified(points), startSide: choice.start, endSide: choice.end })
  }
  return routes
}

function sideLinks(
  links: readonly Link[],
  boxes: ReadonlyMap<string, Box>,
  surroundings: Surroundings,
): readonly SidedLink[] {
  const known = links.flatMap(({ id, ends }) => {
    const a = boxes.get(ends[0])
    const b = boxes.get(ends[1])
    return a && b ? [{ id, ends, boxes: [a, b] as const }] : []
  })
  const counts = new Map<string, number>()
  const degrees = new Map<string, number>()
  for (const end of known.flatMap((link) => link.ends)) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const count = (machine: string, side: Side) => counts.get(`${side}/${machine}`) ?? 0
  const sided = new Map<string, SidedLink>()
  // Near neighbours first: they get the short, straight ways, and what goes far goes round.
  for (const link of [...known].sort((p, q) => distance(p.boxes) - distance(q.boxes))) {
    const [a, b] = link.boxes
    const choice = chooseSides(a, b, surroundings, (end, side) => {
      const machine = link.ends[end === 'start' ? 0 : 1]
      if (link.ends.some((other) => (degrees.get(other) ?? 0) > mostAtOne)) return isUpright(side) ? 0 : hubPenalty
      const before = count(machine, side)
      const room = isUpright(side) ? comfortable.upright : comfortable.level
      const beyond = Math.max(0, before + 1 - room)
      return Math.min(beyond, beyondComfort) * crowdPenalty + (beyond > beyondComfort ? fullPenalty : 0)
    })
    const [first, second] = link.ends
    counts.set(`${choice.start}/${first}`, count(first, choice.start) + 1)
    counts.set(`${choice.end}/${second}`, count(second, choice.end) + 1)
    sided.set(link.id, { ...link, choice })
  }
  return known.flatMap(({ id }) => sided.get(id) ?? [])
}

function shapeOf(link: SidedLink, [start, end]: readonly [Port, Port], surroundings: Surroundings): Shape {
  const from = { box: link.boxes[0], side: link.choice.start, port: start.point }
  const to = { box: link.boxes[1], side: link.choice.end, port: end.point }
  const near: Nearness = start.crowd === end.crowd ? 'middle' : start.crowd > end.crowd ? 'start' : 'end'
  const ports = [start.id, end.id]
  const shape = bestShape({ start: from, end: to, near, ports, ceiling: Infinity, lanes: laneCount }, surroundings)
  return shape ?? { points: [from.port, { x: to.port.x, y: from.port.y }, to.port], cost: 0 }
}

/** Straight lines cannot give way, so they come first; then those that turn furthest, which take the inner lanes. */
function drawingOrder(links: readonly SidedLink[]): SidedLink[] {
  const keyed = links.map((link) => {
    const { choice, boxes } = link
    const straight = sharedCoordinate(boxes[0], choice.start, boxes[1], choice.end) !== undefined
    const [, second, third] = choice.points
    const turn = second && third ? Math.abs(third.x - second.x) + Math.abs(third.y - second.y) : 0
    return { link, key: straight ? Infinity : turn }
  })
  return keyed.sort((a, b) => (a.key === b.key ? 0 : b.key - a.key)).map(({ link }) => link)
}

function distance([a, b]: readonly [Box, Box]): number {
  const from = centre(a)
  const to = centre(b)
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y)
}
