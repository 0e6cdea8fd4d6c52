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
    const cells = this.#cellsOf(box)
    if (!cells) {
      this.#wide.push(entry)
      return entry
    }
    for (const cell of cells) {
      const bucket = this.#cells.get(cell)
      if (bucket) bucket.push(entry)
      else this.#cells.set(cell, [entry])
    }
    return entry
  }

  /** Takes an item out: it is not found any more. */
  remove(entry: Entry<T>): void {
    entry.gone = true
  }

  /** Items whose boxes come closer to `box` than `margin`, each once, at most `limit`. Zero-width boxes count like thin ones. */
  near(box: Box, margin = 0, limit = Infinity): T[] {
    const found: T[] = []
    this.#round += 1
    const reach = {
      x: box.x - margin,
      y: box.y - margin,
      width: box.width + 2 * margin,
      height: box.height + 2 * margin,
    }
    const cells = this.#cellsOf(reach)
    if (!cells) {
      this.#collect(this.#entries, box, margin, limit, found)
      return found
    }
    this.#collect(this.#wide, box, margin, limit, found)
    for (const cell of cells) {
      const bucket = this.#cells.get(cell)
      if (bucket && !this.#collect(bucket, box, margin, limit, found)) break
    }
    return found
  }

  #collect(entries: readonly Entry<T>[], box: Box, margin: number, limit: number, found: T[]): boolean {
    for (const entry of entries) {
      if (entry.seen === this.#round) continue
      entry.seen = this.#round
      if (entry.gone || !overlaps(entry.box, box, margin)) continue
      if (found.length >= limit) return false
      found.push(entry.item)
    }
    return true
  }

  #cellsOf(box: Box): number[] | undefined {
    const left = Math.floor(box.x / this.#cellSize)
    const top = Math.floor(box.y / this.#cellSize)
    const right = Math.floor((box.x + box.width) / this.#cellSize)
    const bottom = Math.floor((box.y + box.height) / this.#cellSize)
    if (!((right - left + 1) * (bottom - top + 1) <= mostCells)) return undefined
    const cells: number[] = []
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) cells.push(column * 1_000_003 + row)
    }
    return cells
  }
}
