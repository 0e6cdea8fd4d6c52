import type { Box, Link } from '#plan/plan.ts'
import { assignPorts, type SidedLink } from './assignPorts.ts'
import { type Drawing, drawLines } from './drawLines.ts'
import { type Route, simplified } from './route.ts'
import { sideLinks } from './sideLinks.ts'
import { surroundingsOf, withoutRoutes } from './surroundings.ts'

/** Zones as far as they concern lines, which neither cross titles nor run along borders without need. */
export interface ZoneMarks {
  readonly titles: readonly Box[]
  readonly zones: readonly Box[]
}

/** Drawings of up to this many links are looked at a second time, when all lines are known. */
const mostForSecondLook = 250

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
  const again = sided.length <= mostForSecondLook
  const draw = (sidedLinks: readonly SidedLink[]) =>
    drawLines(sidedLinks, assignPorts(sidedLinks), withoutRoutes(surroundings, marks.zones), again)
  const first = draw(sided)
  const second = again ? draw(asDrawn(sided, first)) : first
  const { shapes } = second.cost < first.cost ? second : first
  const routes = new Map<string, Route>()
  for (const { id, choice } of sided) {
    const points = shapes.get(id)?.points
    if (points) routes.set(id, { points: simplified(points), startSide: choice.start, endSide: choice.end })
  }
  return routes
}

/** The links as they came out, so that their ends are sorted by the ways they really take. */
function asDrawn(links: readonly SidedLink[], { shapes }: Drawing): SidedLink[] {
  return links.map((link) => {
    const points = shapes.get(link.id)?.points ?? link.choice.points
    return { ...link, choice: { ...link.choice, points } }
  })
}
