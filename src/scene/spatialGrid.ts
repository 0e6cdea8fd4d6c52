import type { Box } from '#plan/plan.ts'
import { overlaps } from './box.ts'

/** Above this an item or a query is handled without cells, so that a far-off coordinate cannot fill the memory. */
const mostCells = 2048

/** An item in its place; the handle to take it out again. */
export interface Entry<T> {
  readonly item: T
  readonly box: Box
  seen: number
  gone: boolean
}

/** A uniform grid over the plane that finds the items near a box without looking at the others. */
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
  add(box: Box, item: T): Entry<T> {
    const entry = { item, box, seen: 0, gone: false }
    this.#entries.push(entry)
    const range = this.#range(box, 0)
    if (!range) {
      this.#wide.push(entry)
      return entry
    }
    for (let column = range.left; column <= range.right; column += 1) {
      for (let row = range.top; row <= range.bottom; row += 1) {
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

  /** Items whose boxes come closer to `box` than `margin`, each once, at most `limit`. */
  near(box: Box, margin = 0, limit = Infinity): T[] {
    const found: T[] = []
    this.#round += 1
    const range = this.#range(box, margin)
    if (!range) {
      this.#collect(this.#entries, box, margin, limit, found)
      return found
    }
    this.#collect(this.#wide, box, margin, limit, found)
    for (let column = range.left; column <= range.right; column += 1) {
      for (let row = range.top; row <= range.bottom; row += 1) {
        const bucket = this.#cells.get(cellKey(column, row))
        if (bucket && !this.#collect(bucket, box, margin, limit, found)) return found
      }
    }
    return found
  }

  /** False when the limit is reached. */
  #collect(entries: readonly Entry<T>[], box: Box, margin: number, limit: number, found: T[]): boolean {
    for (const entry of entries) {
      if (entry.seen === this.#round) continue
      entry.seen = this.#round
      if (entry.gone || !overlaps(entry.box, box, margin)) continue
      if (found.length >= limit) return false
      found.push(entry.item)
    }
    return found.length < limit
  }

  #range(box: Box, margin: number): Range | undefined {
    const left = Math.floor((box.x - margin) / this.#cellSize)
    const top = Math.floor((box.y - margin) / this.#cellSize)
    const right = Math.floor((box.x + box.width + margin) / this.#cellSize)
    const bottom = Math.floor((box.y + box.height + margin) / this.#cellSize)
    return (right - left + 1) * (bottom - top + 1) <= mostCells ? { left, top, right, bottom } : undefined
  }
}

interface Range {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Far-apart cells may share a key: their items are compared by box anyway. */
function cellKey(column: number, row: number): number {
  return column * 1_000_003 + row
}
