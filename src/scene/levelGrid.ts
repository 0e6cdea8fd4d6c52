import type { Box } from '#plan/plan.ts'

/** An item in its place; the handle to take it out again. */
export interface Slot<T> {
  readonly item: T
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Items of about one size. */
interface Level<T> {
  readonly width: number
  readonly height: number
  readonly cells: Map<number, Slot<T>[]>
}

/** The smallest cells where nothing else is asked for, in canvas units: a machine or a label fits into one. */
const usualCell = 256
/** How much larger the cells of the next level are; as a power of two. */
const stepBits = 2
/** Bits of a column and of a row in a cell's key, so that the key is a small integer. */
const keyBits = 15
const keyMask = (1 << keyBits) - 1

/**
 * A grid over the plane for items that come and go. Each lies in one cell of a size that fits it, apart for width and height, so
 * that a line right across the drawing is one entry, and only looked at where it passes.
 */
export class LevelGrid<T> {
  readonly #levels = new Map<number, Level<T>>()
  readonly #smallest: number

  /** @param smallest size of the smallest cells; about that of the places that are asked for is best */
  constructor(smallest = usualCell) {
    this.#smallest = smallest
  }

  /** Adds an item that occupies `box`. */
  add({ x, y, width, height }: Box, item: T): Slot<T> {
    const slot: Slot<T> = { item, left: x, top: y, right: x + width, bottom: y + height }
    const level = this.#levelOf(slot)
    const key = cellOf(level, slot)
    const cell = level.cells.get(key)
    if (cell) cell.push(slot)
    else level.cells.set(key, [slot])
    return slot
  }

  /** Takes an item out. */
  remove(slot: Slot<T>): void {
    const level = this.#levelOf(slot)
    const key = cellOf(level, slot)
    const cell = level.cells.get(key) ?? []
    const at = cell.indexOf(slot)
    const last = cell.pop()
    if (last !== undefined && last !== slot && at >= 0) cell[at] = last
    if (cell.length === 0) level.cells.delete(key)
  }

  /**
   * Shows `visit` each item that comes closer to `box` than `margin`, in no order, until it returns true.
   * @returns whether it did
   */
  some(box: Box, margin: number, visit: (item: T) => boolean): boolean {
    const left = box.x - margin
    const top = box.y - margin
    const right = box.x + box.width + margin
    const bottom = box.y + box.height + margin
    const meets = (cell: readonly Slot<T>[]) => {
      for (const slot of cell) {
        if (slot.left >= right || slot.right <= left || slot.top >= bottom || slot.bottom <= top) continue
        if (visit(slot.item)) return true
      }
      return false
    }
    for (const { width, height, cells } of this.#levels.values()) {
      // An item reaches into at most the next cell to the right and below.
      const first = Math.floor(left / width) - 1
      const last = Math.floor(right / width)
      const highest = Math.floor(top / height) - 1
      const lowest = Math.floor(bottom / height)
      if ((last - first + 1) * (lowest - highest + 1) > Math.min(cells.size, keyMask)) {
        for (const cell of cells.values()) if (meets(cell)) return true
        continue
      }
      for (let row = highest; row <= lowest; row += 1) {
        for (let column = first; column <= last; column += 1) {
          const cell = cells.get(cellKey(column, row))
          if (cell !== undefined && meets(cell)) return true
        }
      }
    }
    return false
  }

  /** Whether any item comes closer to `box` than `margin`. */
  touches(box: Box, margin = 0): boolean {
    return this.some(box, margin, always)
  }

  /** The items that come closer to `box` than `margin`, in no order. */
  near(box: Box, margin = 0): T[] {
    const found: T[] = []
    this.some(box, margin, (item) => {
      found.push(item)
      return false
    })
    return found
  }

  #levelOf({ left, top, right, bottom }: Slot<T>): Level<T> {
    const across = this.#levelFor(right - left)
    const down = this.#levelFor(bottom - top)
    const key = (across << keyBits) | down
    const known = this.#levels.get(key)
    if (known) return known
    const level: Level<T> = { width: this.#cellSize(across), height: this.#cellSize(down), cells: new Map() }
    this.#levels.set(key, level)
    return level
  }

  #levelFor(extent: number): number {
    let level = 0
    while (this.#cellSize(level) < extent) level += 1
    return level
  }

  #cellSize(level: number): number {
    return this.#smallest * 2 ** (stepBits * level)
  }
}

const always = () => true

function cellOf<T>({ width, height }: Level<T>, { left, top }: Slot<T>): number {
  return cellKey(Math.floor(left / width), Math.floor(top / height))
}

/** Far-apart cells may share a key: items are compared by box anyway. */
function cellKey(column: number, row: number): number {
  return ((column & keyMask) << keyBits) | (row & keyMask)
}
