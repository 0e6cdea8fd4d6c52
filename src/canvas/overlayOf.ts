import type { Floating } from '#scene/dragOverlay.ts'
import type { Scene, SceneLink } from '#scene/scene.ts'

/** The scene without what is being dragged, and without the lines to it. */
export function stillPart({ machines, zones, links }: Scene, floating: Floating): Scene {
  return {
    machines: machines.filter(({ id }) => !floating.machines.has(id)),
    zones: zones.filter(({ id }) => !floating.zones.has(id)),
    links: links.filter(({ ends }) => !ends.some((end) => floating.machines.has(end))),
  }
}

/** The links of these ids as they are drawn now: those of `dragged` where they are, else those of the scene. */
export function linksNow(scene: Scene, dragged: Scene | null, ids: ReadonlySet<string>): readonly SceneLink[] {
  if (ids.size === 0) return []
  const moved = new Map(dragged?.links.map((link) => [link.id, link]))
  return scene.links.filter(({ id }) => ids.has(id)).map((link) => moved.get(link.id) ?? link)
}

/** The scene with what is being dragged in its new place; the lines as they were. */
export function withFloating(scene: Scene, { machines, zones }: Floating): Scene {
  return {
    machines: scene.machines.map((machine) => {
      const box = machines.get(machine.id)
      return box ? { ...machine, box } : machine
    }),
    zones: scene.zones.map((zone) => {
      const box = zones.get(zone.id)
      return box ? { ...zone, box } : zone
    }),
    links: scene.links,
  }
}
