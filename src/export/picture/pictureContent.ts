import type { Box, Note } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { zonesAround, zonesWithin } from '#plan/zoneTree.ts'
import { inflate, overlaps, union } from '#scene/box.ts'
import { noteBox } from '#scene/noteBox.ts'
import type { Scene, SceneLink, SceneMachine, SceneZone } from '#scene/scene.ts'
import { drawingBounds } from '#scene/sceneBounds.ts'
import type { PictureSubject } from './pictureSubject.ts'

/** Ids of what a picture is of, as a user chose them. */
export interface PictureChoice {
  readonly machines: readonly string[]
  readonly links: readonly string[]
  readonly zones: readonly string[]
  readonly notes?: readonly string[]
}

/** What of a drawing is in a picture: everything, a rectangle of it, or what was chosen. */
export type PicturePart = 'all' | { readonly area: Box } | { readonly chosen: PictureChoice }

export interface PictureContent {
  /** The rectangle of the drawing that is shown; undefined where nothing is. */
  readonly area: Box | undefined
  /** True when something may reach beyond the rectangle and is cut there. */
  readonly cut: boolean
  /** The outer before those inside them. */
  readonly zones: readonly SceneZone[]
  readonly machines: readonly SceneMachine[]
  readonly links: readonly SceneLink[]
  readonly notes: readonly Note[]
}

/** Around the drawing; badges reach over a machine's border. */
const margin = 24

/** What is in a picture of this part of the drawing. */
export function pictureContent(subject: PictureSubject, part: PicturePart): PictureContent {
  const { plan, scene } = subject
  const depths = new Map(scene.zones.map(({ id }) => [id, zonesAround(zonesById(plan), id).length]))
  const zones = [...scene.zones].sort((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0))
  if (part === 'all') {
    const bounds = drawingBounds(scene, plan.notes)
    return { area: bounds && inflate(bounds, margin), cut: false, ...scene, zones, notes: plan.notes }
  }
  if ('area' in part) {
    const notes = plan.notes.filter((note) => overlaps(noteBox(note), part.area))
    return { area: part.area, cut: true, ...within({ ...scene, zones }, part.area), notes }
  }
  return chosenContent(subject, { ...scene, zones }, part.chosen)
}

function within({ zones, machines, links }: Scene, area: Box): Scene {
  const near = inflate(area, margin)
  return {
    zones: zones.filter(({ box }) => overlaps(box, area)),
    machines: machines.filter(({ box }) => overlaps(box, near)),
    links: links.filter((link) => {
      const bounds = linkBounds(link)
      return bounds !== undefined && overlaps(bounds, near)
    }),
  }
}

/** The chosen machines and those of chosen zones, the links between them, and the zones around them as far as they reach. */
function chosenContent({ plan, drawn }: PictureSubject, scene: Scene, chosen: PictureChoice): PictureContent {
  const zones = new Set(chosen.zones.flatMap((id) => [...zonesWithin(plan.zones, id)]))
  const chosenLinks = new Set(chosen.links)
  const whole = new Set([
    ...chosen.machines,
    ...plan.machines.flatMap(({ id, zone }) => (zone !== undefined && zones.has(zone) ? [id] : [])),
    ...plan.links.flatMap(({ id, ends }) => (chosenLinks.has(id) ? ends : [])),
  ])
  const ids = new Set([
    ...[...whole].map(drawn.drawnMachine),
    ...[...zones].flatMap((id) => drawn.drawnForZone(id) ?? []),
  ])
  const machines = scene.machines.filter(({ id }) => ids.has(id))
  const links = scene.links.filter(({ ends }) => ends.every((end) => ids.has(end)))
  const notes = plan.notes.filter(({ id }) => chosen.notes?.includes(id))
  const bounds = union([
    ...notes.map(noteBox),
    ...machines.map(({ box }) => box),
    ...links.flatMap((link) => linkBounds(link) ?? []),
    ...scene.zones.flatMap(({ id, box }) => (zones.has(id) ? [box] : [])),
  ])
  if (bounds === undefined) return { area: undefined, cut: false, zones: [], machines, links, notes }
  const area = inflate(bounds, margin)
  const standIn = new Set(drawn.plan.machines.flatMap(({ id, zone }) => (ids.has(id) ? (zone ?? []) : [])))
  const around = new Set([...standIn].flatMap((id) => [id, ...zonesAround(zonesById(plan), id).map((zone) => zone.id)]))
  const shown = scene.zones.filter(({ id }) => zones.has(id) || around.has(id))
  return { area, cut: true, zones: shown, machines, links, notes }
}

function linkBounds({ points, label }: SceneLink): Box | undefined {
  return union([...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })), ...(label.box ? [label.box] : [])])
}
