import type { Box } from '#plan/plan.ts'
import { inflate } from './box.ts'
import { machineMargin, titleMargin } from './labelPlaces.ts'
import { LevelGrid, type Slot } from './levelGrid.ts'
import { countLabel, type LabelText } from './linkLabel.ts'
import type { LocalRoute } from './localLines.ts'
import { localSpots, spotsReach } from './localSpots.ts'
import { labelMargin, type PlacedLabel } from './placeLabels.ts'
import { RankedQueue } from './rankedQueue.ts'
import type { Point } from './route.ts'

interface Item {
  readonly link: string
  readonly text: LabelText
  readonly route: LocalRoute
  /** How long its line is: short lines have the fewest places, so their labels come first. */
  readonly length: number
  /** Around all places that the label could take. */
  reach: Slot<Item> | undefined
  label: PlacedLabel
  taken: Slot<Item> | undefined
  waiting: boolean
  gone: boolean
}

/** What a label must not touch. */
export type Obstacle = 'machine' | 'title' | 'note'

const widestMargin = Math.max(machineMargin, titleMargin, labelMargin)

/**
 * Labels of a large drawing, kept in step with it by what changes. Each takes the first of its places that touches no machine, no
 * title, no note and no label that comes before it; one that finds none shrinks to a count, and is hidden when that does not fit either.
 * After a change the labels that could reach it look again, and then those that could reach what they did, in the order of all:
 * so the outcome is the same as if all were placed anew.
 */
export class LabelPlacer {
  readonly #items = new Map<string, Item>()
  readonly #obstacles = {
    machine: new LevelGrid<Box>(),
    title: new LevelGrid<Box>(),
    note: new LevelGrid<Box>(),
  }
  readonly #slots = {
    machine: new Map<string, Slot<Box>>(),
    title: new Map<string, Slot<Box>>(),
    note: new Map<string, Slot<Box>>(),
  }
  readonly #reaches = new LevelGrid<Item>()
  readonly #taken = new LevelGrid<Item>()
  /** Labels that came since the last step. */
  readonly #fresh: Item[] = []
  readonly #counts = new WeakMap<LabelText, LabelText>()
  readonly #queue = new RankedQueue<Item>(comesBefore)

  /** Puts a machine, a title or a note where it is; undefined takes it away. */
  setObstacle(kind: Obstacle, id: string, box: Box | undefined): void {
    const before = this.#slots[kind].get(id)
    if (before) {
      this.#obstacles[kind].remove(before)
      this.#slots[kind].delete(id)
      this.#disturb(before.item)
    }
    if (box === undefined) return
    this.#slots[kind].set(id, this.#obstacles[kind].add(box, box))
    this.#disturb(box)
  }

  /** Puts a label that is new, or has another text or line; it looks for its place when `step` comes to it. */
  set(link: string, text: LabelText, route: LocalRoute): void {
    this.delete(link)
    const label: PlacedLabel = { lines: text.lines, collapsed: false, pending: true }
    const length = lengthAlong(route)
    const item: Item = {
      link,
      text,
      route,
      length,
      label,
      reach: undefined,
      taken: undefined,
      waiting: true,
      gone: false,
    }
    this.#items.set(link, item)
    this.#fresh.push(item)
  }

  /** Takes a label away. */
  delete(link: string): void {
    const item = this.#items.get(link)
    if (item === undefined) return
    item.gone = true
    this.#items.delete(link)
    if (item.reach) this.#reaches.remove(item.reach)
    if (item.taken) this.#taken.remove(item.taken)
    if (item.label.box) this.#disturb(item.label.box, item)
  }

  /** A link's label as far as it has found its place; the same object while nothing about it changes. */
  labelOf(link: string): PlacedLabel | undefined {
    return this.#items.get(link)?.label
  }

  /** How many steps there are to do, at least. */
  get waiting(): number {
    return this.#fresh.length + this.#queue.size
  }

  /**
   * Takes in the next label, or, when all are in, lets the next one look for its place.
   * @returns the link of a label that changed, undefined when none did; null when there was nothing left to do
   */
  step(): string | undefined | null {
    const fresh = this.#fresh.pop()
    if (fresh) {
      if (!fresh.gone) this.#takeIn(fresh)
      return undefined
    }
    const item = this.#queue.pop()
    if (item === undefined) return null
    item.waiting = false
    if (item.gone) return undefined
    const label = this.#place(item)
    if (sameLabel(label, item.label)) return undefined
    const before = item.label.box
    item.label = label
    if (before && label.box && sameBox(before, label.box)) return item.link
    if (item.taken) this.#taken.remove(item.taken)
    item.taken = label.box && this.#taken.add(label.box, item)
    if (before) this.#disturb(before, item)
    if (label.box) this.#disturb(label.box, item)
    return item.link
  }

  #takeIn(item: Item): void {
    const reach = spotsReach(item.route, this.#sizeAround(item.text))
    if (reach) item.reach = this.#reaches.add(inflate(reach, widestMargin), item)
    this.#queue.push(item)
  }

  #place(item: Item): PlacedLabel {
    const { text, route } = item
    for (const box of localSpots(route, text)) {
      if (this.#isFree(box, item)) return { box, lines: text.lines, collapsed: false }
    }
    const count = this.#countOf(text)
    for (const box of localSpots(route, count)) {
      if (this.#isFree(box, item)) return { box, lines: count.lines, collapsed: true }
    }
    return { lines: count.lines, collapsed: true }
  }

  /** Large enough for the label and for the count that may stand for it. */
  #sizeAround(text: LabelText): Pick<LabelText, 'width' | 'height'> {
    const count = this.#countOf(text)
    return { width: Math.max(text.width, count.width), height: Math.max(text.height, count.height) }
  }

  /** Like links share a text, and so what it shrinks to. */
  #countOf(text: LabelText): LabelText {
    const known = this.#counts.get(text)
    if (known) return known
    const count = countLabel(text)
    this.#counts.set(text, count)
    return count
  }

  #isFree(box: Box, item: Item): boolean {
    if (this.#obstacles.machine.touches(box, machineMargin)) return false
    if (this.#taken.some(box, labelMargin, (other) => comesBefore(other, item))) return false
    return !this.#obstacles.title.touches(box, titleMargin) && !this.#obstacles.note.touches(box, titleMargin)
  }

  /** Something came to this place or left it: whoever could stand here looks again, or only those that come after `cause`. */
  #disturb(box: Box, cause?: Item): void {
    this.#reaches.some(box, 0, (item) => {
      if (item.waiting || (cause !== undefined && !comesBefore(cause, item))) return false
      item.waiting = true
      this.#queue.push(item)
      return false
    })
  }
}

function comesBefore(a: Item, b: Item): boolean {
  return a.length === b.length ? a.link < b.link : a.length < b.length
}

function lengthAlong({ points }: LocalRoute): number {
  let length = 0
  let last: Point | undefined
  for (const point of points) {
    if (last) length += Math.abs(point.x - last.x) + Math.abs(point.y - last.y)
    last = point
  }
  return length
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

function sameLabel(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.collapsed !== b.collapsed || b.pending) return false
  if (a.box === undefined || b.box === undefined) return a.box === b.box
  return sameBox(a.box, b.box)
}
