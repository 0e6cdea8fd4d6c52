import type { Box, Position } from '#plan/plan.ts'
import { LevelGrid, type Slot } from './levelGrid.ts'

interface Item {
  readonly id: string
}

/** An item of a list, its place in it, and where it lies. */
interface Entry<T> {
  item: T
  at: number
  slots: readonly Slot<Piece<T>>[]
  /** The last list that held it. */
  list: number
  /** The last question that found it. */
  asked: number
}

interface Piece<T> {
  readonly entry: Entry<T>
  readonly box: Box
}

/** A box without extent is found with this much around the place that is asked for, and then looked at exactly. */
const around = 1

/** The items of one kind of a scene, found by place; kept in step by what changed from list to list. */
export class IndexLayer<T extends Item> {
  readonly #boxesOf: (item: T) => readonly Box[]
  readonly #lieAlike: (a: T, b: T) => boolean
  readonly #grid = new LevelGrid<Piece<T>>()
  readonly #byId = new Map<string, Entry<T>>()
  #entries: readonly Entry<T>[] = []
  #items: readonly T[] = []
  #list = 0
  #question = 0

  /**
   * @param boxesOf where an item lies: one box or several
   * @param lieAlike whether two states of an item certainly lie in the same boxes
   */
  constructor(boxesOf: (item: T) => readonly Box[], lieAlike: (a: T, b: T) => boolean) {
    this.#boxesOf = boxesOf
    this.#lieAlike = lieAlike
  }

  update(items: readonly T[]): void {
    if (items === this.#items) return
    this.#items = items
    this.#list += 1
    let count = 0
    this.#entries = items.map((item, at) => {
      const there = this.#entries[at]
      const entry = there?.item === item ? there : this.#take(item)
      if (entry.list !== this.#list) count += 1
      entry.list = this.#list
      entry.at = at
      return entry
    })
    if (count === this.#byId.size) return
    for (const [id, entry] of this.#byId) {
      if (entry.list === this.#list) continue
      this.#lift(entry)
      this.#byId.delete(id)
    }
  }

  /** The items that come into the box, in the order of the list. */
  inBox(box: Box): readonly T[] {
    this.#question += 1
    const found: Entry<T>[] = []
    this.#grid.some(box, 0, ({ entry }) => {
      if (entry.asked !== this.#question) found.push(entry)
      entry.asked = this.#question
      return false
    })
    return found.sort((a, b) => a.at - b.at).map(({ item }) => item)
  }

  /** The item nearest to the point and at most `reach` away, border to point; of those equally near the last of the list. */
  nearest({ x, y }: Position, reach: number): T | undefined {
    let best: Entry<T> | undefined
    let least = reach * reach
    this.#grid.some({ x, y, width: 0, height: 0 }, reach + around, ({ entry, box }) => {
      const dx = Math.max(box.x - x, 0, x - box.x - box.width)
      const dy = Math.max(box.y - y, 0, y - box.y - box.height)
      const distance = dx * dx + dy * dy
      if (distance < least || (distance === least && (best === undefined || entry.at > best.at))) {
        best = entry
        least = distance
      }
      return false
    })
    return best?.item
  }

  #take(item: T): Entry<T> {
    const known = this.#byId.get(item.id)
    if (known === undefined) {
      const entry: Entry<T> = { item, at: 0, slots: [], list: 0, asked: 0 }
      this.#byId.set(item.id, entry)
      this.#lay(entry)
      return entry
    }
    if (known.item === item) return known
    const still = this.#lieAlike(known.item, item)
    if (!still) this.#lift(known)
    known.item = item
    if (!still) this.#lay(known)
    return known
  }

  #lay(entry: Entry<T>): void {
    entry.slots = this.#boxesOf(entry.item).map((box) => this.#grid.add(box, { entry, box }))
  }

  #lift(entry: Entry<T>): void {
    for (const slot of entry.slots) this.#grid.remove(slot)
    entry.slots = []
  }
}
