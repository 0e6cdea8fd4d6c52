import type { Box } from '#plan/plan.ts'
import type { Scene } from '#scene/scene.ts'

/** The zones of a scene with their boxes, those that are drawn as one small box included. */
export function drawnZones({ zones, machines }: Scene): readonly { readonly id: string; readonly box: Box }[] {
  const collapsed = machines.flatMap(({ zone, box }) => (zone === undefined ? [] : [{ id: zone, box }]))
  return collapsed.length === 0 ? zones : [...zones, ...collapsed]
}

/** The scene as the keyboard walks it: a collapsed zone is a zone, all of whose box is its title. */
export function walkedScene(scene: Scene): Scene {
  if (scene.machines.every(({ zone }) => zone === undefined)) return scene
  const collapsed = scene.machines.flatMap(({ zone, box }) =>
    zone === undefined ? [] : [{ id: zone, box, title: box }],
  )
  const machines = scene.machines.filter(({ zone }) => zone === undefined)
  return { ...scene, machines, zones: [...scene.zones, ...collapsed] }
}
