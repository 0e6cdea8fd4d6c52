import type { Box } from '#plan/plan.ts'
import type { Scene, SceneLink } from '#scene/buildScene.ts'
import { routeLink } from '#scene/routeLink.ts'

/** The boxes of what is being dragged, by id. */
export interface Floating {
  readonly machines: ReadonlyMap<string, Box>
  readonly zones: ReadonlyMap<string, Box>
}

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
  return scene.links.flatMap((link) => (ids.has(link.id) ? [moved.get(link.id) ?? link] : []))
}

/** What is being dragged, in its new place, with the lines to it. */
export function draggedPart(scene: Scene, floating: Floating): Scene {
  const boxes = new Map(scene.machines.map(({ id, box }) => [id, floating.machines.get(id) ?? box]))
  const links = scene.links.flatMap((link) => {
    const [a, b] = [boxes.get(link.ends[0]), boxes.get(link.ends[1])]
    if (!link.ends.some((end) => floating.machines.has(end)) || !a || !b) return []
    return [{ ...link, ...routeLink(a, b, []), label: { lines: link.label.lines, collapsed: link.label.collapsed } }]
  })
  return {
    machines: [...floating.machines].map(([id, box]) => ({ id, box })),
    zones: scene.zones.flatMap((zone) => {
      const box = floating.zones.get(zone.id)
      return box ? [{ ...zone, box, title: { ...zone.title, x: box.x + zone.title.x - zone.box.x, y: box.y } }] : []
    }),
    links,
  }
}

/** The scene with what is being dragged in its new place; the lines as they were. */
export function withDragged(scene: Scene, dragged: Scene): Scene {
  const machines = new Map(dragged.machines.map((machine) => [machine.id, machine]))
  const zones = new Map(dragged.zones.map((zone) => [zone.id, zone]))
  return {
    machines: scene.machines.map((machine) => machines.get(machine.id) ?? machine),
    zones: scene.zones.map((zone) => zones.get(zone.id) ?? zone),
    links: scene.links,
  }
}
