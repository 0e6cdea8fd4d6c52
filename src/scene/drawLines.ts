import type { Port, SidedLink } from './assignPorts.ts'
import { bestShape, type Shape } from './bestShape.ts'
import { laneCount } from './metrics.ts'
import { bareCost } from './routeCost.ts'
import type { Nearness } from './routeShapes.ts'
import { sharedCoordinate } from './side.ts'
import { addRoute, type Surroundings } from './surroundings.ts'

/** Lines by link id, and how much a reader minds them all. */
export interface Drawing {
  readonly shapes: ReadonlyMap<string, Shape>
  readonly cost: number
}

/**
 * Draws the lines one after the other, each off those before it, into `surroundings`. With `again`, each that is not as good as
 * it could be is then drawn anew, now that all others are known.
 */
export function drawLines(
  links: readonly SidedLink[],
  ports: ReadonlyMap<string, readonly [Port, Port]>,
  surroundings: Surroundings,
  again: boolean,
): Drawing {
  const drawn = new Map<string, { readonly shape: Shape; readonly remove: () => void }>()
  const order = drawingOrder(links)
  for (const link of again ? [...order, ...order] : order) {
    const pair = ports.get(link.id)
    const before = drawn.get(link.id)
    if (!pair || (before && before.shape.cost === bareCost(before.shape.points))) continue
    before?.remove()
    const shape = shapeOf(link, pair, surroundings)
    const pieces = addRoute(surroundings, shape.points, [pair[0].id, pair[1].id])
    const remove = () => {
      for (const piece of pieces) surroundings.lines.remove(piece)
    }
    drawn.set(link.id, { shape, remove })
  }
  const shapes = new Map([...drawn].map(([id, { shape }]) => [id, shape]))
  return { shapes, cost: [...shapes.values()].reduce((sum, shape) => sum + shape.cost, 0) }
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
