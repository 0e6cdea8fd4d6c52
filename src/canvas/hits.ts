import type { Position } from '#plan/plan.ts'
import { boxAround } from '#scene/box.ts'
import { createSceneIndex } from '#scene/createSceneIndex.ts'
import type { Scene } from '#scene/scene.ts'
import { linksBehind } from '#session/folding.ts'
import { nothing, type Selection, selectMachine, selectZone } from '#session/selection.ts'

/** What lies at a point of a scene; the topmost where several do. */
export interface Hit {
  readonly kind: 'machine' | 'label' | 'link' | 'zone'
  readonly id: string
}

/** How near to a line, and how far around a machine, still counts. Canvas units. */
export interface Reach {
  readonly line: number
  readonly machine: number
}

/** Tells what lies at a point of the scene. */
export type Hits = (scene: Scene, point: Position, reach: Reach) => Hit | null

/** Keeps an index of the scene, which takes over what changed when it is next asked. */
export function createHits(): Hits {
  const index = createSceneIndex()
  let known: Scene | undefined
  return (scene, point, reach) => {
    if (scene !== known) index.update(scene)
    known = scene
    const around = boxAround(point, 2 * reach.machine, 2 * reach.machine)
    // Machines lie over labels, labels over lines, lines over the titles of zones.
    const machine = index.machineAt(point) ?? index.machinesIn(around).at(-1)
    if (machine)
      return machine.zone === undefined ? { kind: 'machine', id: machine.id } : { kind: 'zone', id: machine.zone }
    const label = index.labelAt(point)
    if (label) return { kind: 'label', id: label.id }
    const link = index.linkAt(point, reach.line)
    if (link) return { kind: 'link', id: link.id }
    const zone = index.zoneTitleAt(point)
    return zone ? { kind: 'zone', id: zone.id } : null
  }
}

/** What a click on it chooses: a label stands for its link. */
export function selectionOf({ kind, id }: Hit): Selection {
  if (kind === 'machine') return selectMachine(id)
  return kind === 'zone' ? selectZone(id) : { ...nothing, links: linksBehind(id) }
}
