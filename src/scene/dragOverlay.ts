import type { Box } from '#plan/plan.ts'
import { boxAround } from './box.ts'
import { localPoints, localWay } from './localWay.ts'
import type { PlacedLabel } from './placeLabels.ts'
import { isHorizontal, lengthOf, type Route, segmentsOf } from './route.ts'
import type { Scene, SceneLink } from './scene.ts'
import { sceneLink } from './sceneLink.ts'
import { middleOf } from './side.ts'

/** What is being dragged, by id, in its new place. */
export interface Floating {
  readonly machines: ReadonlyMap<string, Box>
  readonly zones: ReadonlyMap<string, Box>
}

/** A scene as a drag asks for it, made once when the drag begins. */
export interface DragGround {
  readonly scene: Scene
  readonly boxes: ReadonlyMap<string, Box>
  /** The links that end at what is dragged. */
  readonly links: readonly SceneLink[]
  /** How many links end at a machine. */
  readonly crowds: ReadonlyMap<string, number>
}

/** Picks out of a scene what a drag of these machines touches. */
export function dragGround(scene: Scene, dragged: ReadonlySet<string>): DragGround {
  const crowds = new Map<string, number>()
  for (const { ends } of scene.links) for (const end of ends) crowds.set(end, (crowds.get(end) ?? 0) + 1)
  return {
    scene,
    crowds,
    boxes: new Map(scene.machines.map(({ id, box }) => [id, box])),
    links: scene.links.filter(({ ends }) => ends.some((end) => dragged.has(end))),
  }
}

/**
 * What is being dragged, in its new place, with the lines to it: at the cost of what moves. The lines run straight for the other
 * machine and look at nothing on their way; their labels ride along, unless nobody can read them at this zoom.
 */
export function dragOverlay({ scene, boxes, links, crowds }: DragGround, floating: Floating, labels: boolean): Scene {
  const boxOf = (id: string) => floating.machines.get(id) ?? boxes.get(id)
  return {
    machines: [...floating.machines].map(([id, box]) => ({ id, box })),
    zones: scene.zones.flatMap((zone) => {
      const box = floating.zones.get(zone.id)
      if (box === undefined) return []
      const title = { ...zone.title, x: box.x + zone.title.x - zone.box.x, y: box.y + zone.title.y - zone.box.y }
      return [{ ...zone, box, title }]
    }),
    links: links.flatMap((link) => {
      const [a, b] = [boxOf(link.ends[0]), boxOf(link.ends[1])]
      if (a === undefined || b === undefined) return []
      const [first, second] = link.ends
      // As in a large drawing at rest: see LocalRoutes.
      const route =
        (crowds.get(second) ?? 0) > (crowds.get(first) ?? 0) ? reversed(routeBetween(b, a)) : routeBetween(a, b)
      return [sceneLink(link, route, link.title, labels ? ridingLabel(link, route) : noLabel)]
    }),
  }
}

function routeBetween(trunk: Box, branch: Box): Route {
  const way = localWay(trunk, branch)
  const points = localPoints(way, trunk, middleOf(trunk, way.trunkSide), branch, middleOf(branch, way.branchSide))
  return { points, startSide: way.trunkSide, endSide: way.branchSide }
}

function reversed({ points, startSide, endSide }: Route): Route {
  return { points: [...points].reverse(), startSide: endSide, endSide: startSide }
}

const noLabel: PlacedLabel = { lines: [], collapsed: true }

/** The link's label on the longest piece of another line. */
function ridingLabel({ label }: SceneLink, { points }: Route): PlacedLabel {
  const segments = segmentsOf(points)
  const [first] = segments
  if (label.box === undefined || first === undefined) return label
  const longest = segments.reduce(
    (best, one) =>
      lengthOf(one) > lengthOf(best) || (lengthOf(one) === lengthOf(best) && isHorizontal(one)) ? one : best,
    first,
  )
  const middle = { x: (longest.from.x + longest.to.x) / 2, y: (longest.from.y + longest.to.y) / 2 }
  return { ...label, box: boxAround(middle, label.box.width, label.box.height) }
}
