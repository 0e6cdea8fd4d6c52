import type { Flow } from '#flows/flow.ts'
import type { Link } from '#plan/plan.ts'
import type { Places } from './createPlaces.ts'
import { keptItems } from './keptItems.ts'
import { arrowAlong, type LabelText, linkLabel } from './linkLabel.ts'
import { placeLabels } from './placeLabels.ts'
import type { Route } from './route.ts'
import { routeLinks } from './routeLinks.ts'
import { sameLink } from './sameLink.ts'
import type { Scene, SceneLink } from './scene.ts'
import { sceneLink } from './sceneLink.ts'
import type { SceneMaker, SceneParts } from './sceneMaker.ts'

interface Kept {
  readonly parts: SceneParts
  readonly flows: readonly (readonly Flow[])[]
  readonly routes: ReadonlyMap<string, Route>
}

/**
 * Scenes of small drawings: each line looks at all others. Lines are drawn anew only when something moved or was linked, and
 * labels placed anew only when a line, a port or a note changed.
 */
export class CarefulScenes implements SceneMaker {
  #kept: Kept | undefined
  #scene: Scene

  /** @param before the scene on screen */
  constructor(before: Scene) {
    this.#scene = before
  }

  of(parts: SceneParts): Scene {
    const kept = this.#kept
    const flows = parts.links.map(({ id }) => parts.flowsOf(id))
    const still =
      kept !== undefined &&
      kept.parts.places.machines === parts.places.machines &&
      kept.parts.places.zones === parts.places.zones &&
      sameItems(kept.parts.links, parts.links, sameEnds)
    const said =
      kept !== undefined &&
      kept.parts.places.notes === parts.places.notes &&
      sameSet(kept.parts.rejected, parts.rejected) &&
      sameItems(kept.flows, flows)
    if (still && said) return this.#scene
    const routes = kept && still ? kept.routes : routesOf(parts.places, parts.links)
    this.#kept = { parts, flows, routes }
    const before = this.#scene
    const { zones, machines } = parts.places
    const links = keptItems(before.links, labelledLinks(parts, routes), sameLink)
    if (links !== before.links || zones !== before.zones || machines !== before.machines) {
      this.#scene = { zones, machines, links }
    }
    return this.#scene
  }

  /** All labels have their place at once. */
  settle(): null {
    return null
  }
}

function routesOf({ zones, machines }: Places, links: readonly Link[]): Map<string, Route> {
  const boxes = new Map(machines.map(({ id, box }) => [id, box]))
  return routeLinks(links, boxes, { titles: zones.map(({ title }) => title), zones: zones.map(({ box }) => box) })
}

function labelledLinks(parts: SceneParts, routes: ReadonlyMap<string, Route>): SceneLink[] {
  const { places, links, flowsOf, rejected, words } = parts
  const labels = new Map<string, LabelText>()
  for (const link of links) {
    const route = routes.get(link.id)
    if (route) labels.set(link.id, linkLabel(link, flowsOf(link.id), arrowAlong(route), rejected, words))
  }
  const boxes = places.machines.map(({ box }) => box)
  const texts = [...places.zones.map(({ title }) => title), ...places.notes.map(({ box }) => box)]
  const placed = placeLabels(routes, labels, boxes, texts)
  return links.flatMap((link) => {
    const route = routes.get(link.id)
    const label = placed.get(link.id)
    const title = labels.get(link.id)?.title
    return route && label && title ? [sceneLink(link, route, title, label)] : []
  })
}

function sameItems<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean = Object.is): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  return a.every((item, at) => {
    const other = b[at]
    return other !== undefined && same(item, other)
  })
}

function sameEnds(a: Link, b: Link): boolean {
  return a === b || (a.id === b.id && a.ends[0] === b.ends[0] && a.ends[1] === b.ends[1])
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((item) => b.has(item)))
}
