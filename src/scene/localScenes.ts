import type { Flow } from '#flows/flow.ts'
import type { Box, Link } from '#plan/plan.ts'
import { LabelPlacer } from './labelPlacer.ts'
import { createLabelTexts } from './labelTexts.ts'
import type { Arrow, LabelText } from './linkLabel.ts'
import { branchArrow, LocalRoutes } from './localRoutes.ts'
import { sameLink } from './sameLink.ts'
import type { Scene, SceneLink } from './scene.ts'
import { sceneLink } from './sceneLink.ts'
import type { SceneMaker, SceneParts } from './sceneMaker.ts'

/** So many labels that wait are placed at once: more than an edit of one machine touches, and still much less than a frame. */
const labelsAtOnce = 200

/** What is known of a link's drawing. */
interface Drawn {
  link: Link
  flows: readonly Flow[] | undefined
  arrow: Arrow | undefined
  text: LabelText | undefined
  scene: SceneLink | undefined
  /** The round in which the plan last had it. */
  round: number
}

/** Scenes of large drawings: lines and labels look at what is near them only, and are done anew only where something changed. */
export class LocalScenes implements SceneMaker {
  readonly #routes = new LocalRoutes()
  readonly #labels = new LabelPlacer()
  readonly #textOf = createLabelTexts()
  readonly #known = new Map<string, Drawn>()
  readonly #earlier: ReadonlyMap<string, SceneLink>
  #order: readonly Drawn[] = []
  #parts: SceneParts | undefined
  #scene: Scene
  #round = 0

  /** @param before the scene on screen */
  constructor(before: Scene) {
    this.#earlier = new Map(before.links.map((link) => [link.id, link]))
    this.#scene = before
  }

  of(parts: SceneParts): Scene {
    const last = this.#parts
    const boxes = changedBoxes(last?.places.machines ?? [], parts.places.machines, ({ box }) => box)
    for (const [id, box] of boxes) this.#labels.setObstacle('machine', id, box)
    const titles = changedBoxes(last?.places.zones ?? [], parts.places.zones, ({ title }) => title)
    for (const [id, box] of titles) this.#labels.setObstacle('title', id, box)
    const notes = changedBoxes(last?.places.notes ?? [], parts.places.notes, ({ box }) => box)
    for (const [id, box] of notes) this.#labels.setObstacle('note', id, box)
    const redrawn = new Set(this.#routes.update({ boxes, ...this.#takeLinks(parts.links) }))
    const touched = new Set<Drawn>()
    const toggled = difference(last?.rejected ?? none, parts.rejected)
    for (const drawn of this.#order) {
      const flows = parts.flowsOf(drawn.link.id)
      const said = flows === drawn.flows && !(toggled.size > 0 && flows.some(({ id }) => toggled.has(id)))
      drawn.flows = flows
      const moved = redrawn.has(drawn.link.id)
      if (!moved && said) continue
      this.#label(drawn, flows, parts, moved, said)
      touched.add(drawn)
    }
    this.#parts = parts
    if (this.#labels.waiting <= labelsAtOnce) this.#placeSome(touched)
    return this.#compose(parts, touched)
  }

  settle(until: () => boolean): Scene | null {
    const touched = new Set<Drawn>()
    let left = this.#placeNext(touched)
    if (!left || this.#parts === undefined) return null
    while (left && !until()) left = this.#placeNext(touched)
    return this.#compose(this.#parts, touched)
  }

  /** Takes over the links of the plan and tells which came and which are gone; one with other ends is gone and comes. */
  #takeLinks(links: readonly Link[]): { readonly gone: readonly Link[]; readonly come: readonly Link[] } {
    const gone: Link[] = []
    const come: Link[] = []
    if (links === this.#parts?.links) return { gone, come }
    this.#round += 1
    let count = 0
    this.#order = links.map((link, at) => {
      const there = this.#order[at]
      const known = there?.link.id === link.id ? there : this.#known.get(link.id)
      const drawn = known ?? this.#newlyDrawn(link)
      if (known === undefined) come.push(link)
      else if (known.link.ends[0] !== link.ends[0] || known.link.ends[1] !== link.ends[1]) {
        gone.push(known.link)
        come.push(link)
        known.text = undefined
      }
      if (drawn.round !== this.#round) count += 1
      drawn.round = this.#round
      drawn.link = link
      return drawn
    })
    if (count === this.#known.size) return { gone, come }
    for (const [id, drawn] of this.#known) {
      if (drawn.round === this.#round) continue
      gone.push(drawn.link)
      this.#known.delete(id)
      this.#labels.delete(id)
    }
    return { gone, come }
  }

  #newlyDrawn(link: Link): Drawn {
    const scene = this.#earlier.get(link.id)
    const drawn: Drawn = { link, flows: undefined, arrow: undefined, text: undefined, scene, round: 0 }
    this.#known.set(link.id, drawn)
    return drawn
  }

  /** Lets the label of a link look for its place anew when it is needed: the line moved, or the text is another one. */
  #label(drawn: Drawn, flows: readonly Flow[], parts: SceneParts, moved: boolean, said: boolean): void {
    const { link, text } = drawn
    const route = this.#routes.routeOf(link.id)
    if (route === undefined) {
      drawn.text = undefined
      this.#labels.delete(link.id)
      return
    }
    const arrow = branchArrow(route)
    if (text === undefined || arrow !== drawn.arrow || !said) {
      drawn.text = this.#textOf(link, flows, arrow, parts.rejected, parts.words)
      drawn.arrow = arrow
    }
    if (drawn.text && (moved || drawn.text !== text)) this.#labels.set(link.id, drawn.text, route)
  }

  #placeSome(touched: Set<Drawn>): void {
    // Each label is taken in and placed, and may move others.
    for (let step = 0; step < 3 * labelsAtOnce; step += 1) if (!this.#placeNext(touched)) return
  }

  /** False when no label was left. */
  #placeNext(touched: Set<Drawn>): boolean {
    const link = this.#labels.step()
    const drawn = link === null || link === undefined ? undefined : this.#known.get(link)
    if (drawn) touched.add(drawn)
    return link !== null
  }

  #compose({ places }: SceneParts, touched: ReadonlySet<Drawn>): Scene {
    for (const drawn of touched) drawn.scene = this.#sceneOf(drawn)
    const links = this.#order.flatMap(({ scene }) => scene ?? [])
    const before = this.#scene
    const same = links.length === before.links.length && links.every((link, at) => link === before.links[at])
    if (same && places.machines === before.machines && places.zones === before.zones) return before
    this.#scene = { zones: places.zones, machines: places.machines, links: same ? before.links : links }
    return this.#scene
  }

  #sceneOf({ link, text, scene }: Drawn): SceneLink | undefined {
    const route = this.#routes.routeOf(link.id)
    const label = this.#labels.labelOf(link.id)
    if (route === undefined || text === undefined || label === undefined) return undefined
    const now = sceneLink(link, route, text.title, label)
    return scene && sameLink(scene, now) ? scene : now
  }
}

const none: ReadonlySet<string> = new Set()

/** The boxes that are new, elsewhere or gone (undefined), by id. */
function changedBoxes<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
  boxOf: (item: T) => Box,
): ReadonlyMap<string, Box | undefined> {
  const changed = new Map<string, Box | undefined>()
  if (before === now) return changed
  const old = new Map(before.map((item) => [item.id, item]))
  for (const item of now) {
    const known = old.get(item.id)
    if (known !== item) changed.set(item.id, boxOf(item))
    old.delete(item.id)
  }
  for (const id of old.keys()) changed.set(id, undefined)
  return changed
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a === b) return none
  const found = new Set<string>()
  for (const item of a) if (!b.has(item)) found.add(item)
  for (const item of b) if (!a.has(item)) found.add(item)
  return found
}
