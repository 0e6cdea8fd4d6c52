import type { Box } from '#plan/plan.ts'

/** Above this an item or a query is handled without cells, so that a far-off coordinate cannot fill the memory. */
const mostCells = 2048

/** An item in its place; the handle to take it out again. */
export interface Entry<T> {
  readonly item: T
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  seen: number
  gone: boolean
}

/**
 * A uniform grid over the plane that finds the items near a box without looking at the others. Most of the time of a drawing is
 * spent in `near`, so its loops make no objects and call nothing.
 */
export class SpatialGrid<T> {
  readonly #cellSize: number
  readonly #cells = new Map<number, Entry<T>[]>()
  readonly #entries: Entry<T>[] = []
  readonly #wide: Entry<T>[] = []
  #round = 0

  constructor(cellSize = 200) {
    this.#cellSize = cellSize
  }

  /** Adds an item that occupies `box`. */
  add({ x, y, width, height }: Box, item: T): Entry<T> {
    const entry = { item, left: x, top: y, right: x + width, bottom: y + height, seen: 0, gone: false }
    this.#entries.push(entry)
    const size = this.#cellSize
    const [first, last] = [Math.floor(entry.left / size), Math.floor(entry.right / size)]
    const [highest, lowest] = [Math.floor(entry.top / size), Math.floor(entry.bottom / size)]
    if ((last - first + 1) * (lowest - highest + 1) > mostCells) {
      this.#wide.push(entry)
      return entry
    }
    for (let column = first; column <= last; column += 1) {
      for (let row = highest; row <= lowest; row += 1) {
        const key = cellKey(column, row)
        const bucket = this.#cells.get(key)
        if (bucket) bucket.push(entry)
        else this.#cells.set(key, [entry])
      }
    }
    return entry
  }

  /** Takes an item out: it is not found any more. */
  remove(entry: Entry<T>): void {
    entry.gone = true
  }

  /** Whether any item's box comes closer to `box` than `margin`. */
  touches(box: Box, margin = 0): boolean {
    return this.near(box, margin, 1).length > 0
  }

  /** Items whose boxes come closer to `box` than `margin`, each once, at most `limit`. */
  near(box: Box, margin = 0, limit = Infinity): T[] {
    const found: T[] = []
    const left = box.x - margin
    const top = box.y - margin
    const right = box.x + box.width + margin
    const bottom = box.y + box.height + margin
    const size = this.#cellSize
    const first = Math.floor(left / size)
    const last = Math.floor(right / size)
    const highest = Math.floor(top / size)
    const lowest = Math.floor(bottom / size)
    this.#round += 1
    if ((last - first + 1) * (lowest - highest + 1) > mostCells) {
      collect(this.#entries, left, top, right, bottom, this.#round, limit, found)
      return found
    }
    if (this.#wide.length > 0) collect(this.#wide, left, top, right, bottom, this.#round, limit, found)
    for (let column = first; column <= last; column += 1) {
      for (let row = highest; row <= lowest; row += 1) {
        const bucket = this.#cells.get(cellKey(column, row))
        if (bucket === undefined) continue
        collect(bucket, left, top, right, bottom, this.#round, limit, found)
        if (found.length >= limit) return found
      }
    }
    return found
  }
}

function collect<T>(
  entries: readonly Entry<T>[],
  left: number,
  top: number,
  right: number,
  bottom: number,
  round: number,
  limit: number,
  found: T[],
): void {
  for (const entry of entries) {
    if (found.length >= limit) return
    // Most entries of a cell lie elsewhere in it, so that is asked first.
    if (entry.left >= right || entry.right <= left || entry.top >= bottom || entry.bottom <= top) continue
    if (entry.seen === round || entry.gone) continue
    entry.seen = round
    found.push(entry.item)
  }
}

/** Far-apart cells may share a key: their items are compared by box anyway. */
function cellKey(column: number, row: number): number {
  return column * 1_000_003 + row
}
