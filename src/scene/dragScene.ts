import type { Box, Plan } from '#plan/plan.ts'
import { boxAround } from './box.ts'
import { createPlaces } from './createPlaces.ts'
import { isHorizontal, lengthOf, type Route, segmentsOf } from './route.ts'
import { routeLink } from './routeLink.ts'
import type { Scene, SceneLink } from './scene.ts'

/**
 * The scene while something is dragged: what moved, and the lines to it, follow the pointer; all else stays as it was in
 * `before`, so a frame costs what moved. When the drag ends the whole is drawn anew.
 * @param plan the plan of `before` with some machines or zones elsewhere
 */
export function dragScene(before: Scene, plan: Plan): Scene {
  const { zones, machines } = createPlaces()(plan)
  const boxes = new Map(machines.map(({ id, box }) => [id, box]))
  const moved = movedMachines(before, boxes)
  const links = before.links.map((link) => {
    const [a, b] = link.ends.map((end) => boxes.get(end))
    const follows = link.ends.some((end) => moved.has(end))
    return follows && a && b ? followed(link, routeLink(a, b, [])) : link
  })
  return { zones, machines, links }
}

function movedMachines(before: Scene, boxes: ReadonlyMap<string, Box>): ReadonlySet<string> {
  const moved = before.machines.filter(({ id, box }) => boxes.get(id)?.x !== box.x || boxes.get(id)?.y !== box.y)
  return new Set(moved.map(({ id }) => id))
}

/** The link with another line; its label rides on the longest piece of it. */
function followed(link: SceneLink, route: Route): SceneLink {
  const { box } = link.label
  if (box === undefined) return { ...link, ...route }
  const longest = segmentsOf(route.points).sort(
    (one, other) => lengthOf(other) - lengthOf(one) || Number(isHorizontal(other)) - Number(isHorizontal(one)),
  )[0]
  if (longest === undefined) return { ...link, ...route }
  const middle = { x: (longest.from.x + longest.to.x) / 2, y: (longest.from.y + longest.to.y) / 2 }
  return { ...link, ...route, label: { ...link.label, box: boxAround(middle, box.width, box.height) } }
}
