import type { Box, Position } from '#plan/plan.ts'
import { boxBetween } from './box.ts'
import { IndexLayer } from './indexLayer.ts'
import { segmentsOf } from './route.ts'
import type { Scene, SceneLink, SceneMachine, SceneZone } from './scene.ts'

/** Finds what of a scene lies in a box or at a point, without a look at the rest. */
export interface SceneIndex {
  /** Takes over another scene; costs what changed, by identity, and a look along the lists. */
  readonly update: (scene: Scene) => void
  /** What comes into the box, in the order of the scene; to touch its border from outside does not count. */
  readonly machinesIn: (box: Box) => readonly SceneMachine[]
  readonly zonesIn: (box: Box) => readonly SceneZone[]
  /** Links with a line in the box, wherever their labels are. */
  readonly linksIn: (box: Box) => readonly SceneLink[]
  /** Links with a label in the box, wherever their lines are. */
  readonly labelsIn: (box: Box) => readonly SceneLink[]
  /** What holds the point, its border included; the topmost, which is the last of the scene. */
  readonly machineAt: (point: Position) => SceneMachine | undefined
  readonly labelAt: (point: Position) => SceneLink | undefined
  readonly zoneTitleAt: (point: Position) => SceneZone | undefined
  /** The link whose line is nearest to the point and at most `reach` away; of those equally near the topmost. */
  readonly linkAt: (point: Position, reach: number) => SceneLink | undefined
}

/** An index for a scene that changes step by step; empty at first. */
export function createSceneIndex(): SceneIndex {
  const machines = new IndexLayer<SceneMachine>(({ box }) => [box], never)
  const zones = new IndexLayer<SceneZone>(({ box }) => [box], never)
  const titles = new IndexLayer<SceneZone>(({ title }) => [title], never)
  const lines = new IndexLayer<SceneLink>(pieces, (a, b) => a.points === b.points)
  const labels = new IndexLayer<SceneLink>(
    ({ label }) => (label.box ? [label.box] : []),
    (a, b) => a.label === b.label,
  )
  return {
    update: (scene) => {
      machines.update(scene.machines)
      zones.update(scene.zones)
      titles.update(scene.zones)
      lines.update(scene.links)
      labels.update(scene.links)
    },
    machinesIn: (box) => machines.inBox(box),
    zonesIn: (box) => zones.inBox(box),
    linksIn: (box) => lines.inBox(box),
    labelsIn: (box) => labels.inBox(box),
    machineAt: (point) => machines.nearest(point, 0),
    labelAt: (point) => labels.nearest(point, 0),
    zoneTitleAt: (point) => titles.nearest(point, 0),
    linkAt: (point, reach) => lines.nearest(point, reach),
  }
}

function pieces({ points }: SceneLink): Box[] {
  return segmentsOf(points).map(({ from, to }) => boxBetween(from, to))
}

/** Machines and zones are other objects only when they lie elsewhere. */
const never = () => false
