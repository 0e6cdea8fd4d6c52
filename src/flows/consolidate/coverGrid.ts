import { closedBox, type Effort, type GridBox, growthOrders } from './closedBox.ts'
import { bitsAt, type Grid } from './grid.ts'

/** Steps after which the work pauses, so that a page can stay responsive. */
const slice = 2_000_000
/** Steps after which no more boxes are tried from everywhere, and after which the rest is taken cell by cell. */
const thorough = 30_000_000
const atMost = 200_000_000

/**
 * A small set of boxes that together cover what the grid requires and nothing that it does not allow. Boxes are grown
 * from every cell in every order of the axes, then taken by how much they still cover; what the others cover is dropped.
 */
export function* coverGrid(grid: Grid): Generator<void, readonly GridBox[]> {
  const effort: Effort = { steps: 0 }
  const open = new OpenCells(grid)
  const cost = open.cells * (grid.sources.length + grid.destinations.length) * grid.words * growthOrders.length
  const candidates = cost > thorough ? null : yield* candidateBoxes(grid, effort)
  const chosen: GridBox[] = []
  for (;;) {
    const next = candidates === null ? bestFromFirst(grid, open, effort) : mostOpen(candidates, open)
    if (next === null) break
    chosen.push(next)
    open.cover(next)
    if (effort.steps % slice < 50_000) yield
    effort.steps += next.sources.length * next.destinations.length
  }
  return withoutIdle(grid, chosen)
}

function* candidateBoxes(grid: Grid, effort: Effort): Generator<void, readonly GridBox[]> {
  const boxes = new Map<string, GridBox>()
  let pause = slice
  for (let s = 0; s < grid.sources.length; s += 1) {
    for (let d = 0; d < grid.destinations.length; d += 1) {
      for (const bit of bitsAt(grid.required, (s * grid.destinations.length + d) * grid.words, grid.words)) {
        for (const order of growthOrders) {
          const box = closedBox(grid, s, d, bit, order, effort)
          boxes.set(`${box.sources.join()};${box.destinations.join()};${box.mask.join()}`, box)
        }
      }
      if (effort.steps < pause) continue
      pause = effort.steps + slice
      yield
    }
  }
  return [...boxes.values()]
}

function mostOpen(candidates: readonly GridBox[], open: OpenCells): GridBox | null {
  let best: GridBox | null = null
  let most = 0
  for (const box of candidates) {
    const gain = open.count(box)
    if (gain > most) [best, most] = [box, gain]
  }
  return best
}

/** The best box from the first cell that is still open; past the limit, what that cell alone needs. */
function bestFromFirst(grid: Grid, open: OpenCells, effort: Effort): GridBox | null {
  const first = open.first()
  if (first === null) return null
  if (effort.steps > atMost) return open.lone(first)
  const [bit = 0] = bitsAt(open.bits, (first.s * grid.destinations.length + first.d) * grid.words, grid.words)
  return mostOpen(
    growthOrders.map((order) => closedBox(grid, first.s, first.d, bit, order, effort)),
    open,
  )
}

/** The boxes without those whose required cells the others cover as well, the last ones first. */
function withoutIdle(grid: Grid, boxes: readonly GridBox[]): readonly GridBox[] {
  const counts = new Map<number, number>()
  const cellsOf = (box: GridBox) => requiredCells(grid, box)
  for (const box of boxes) for (const cell of cellsOf(box)) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  const kept: GridBox[] = []
  for (const box of [...boxes].reverse()) {
    const cells = cellsOf(box)
    if (cells.some((cell) => (counts.get(cell) ?? 0) < 2)) kept.push(box)
    else for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) - 1)
  }
  return kept.reverse()
}

function requiredCells({ required, words, destinations }: Grid, box: GridBox): readonly number[] {
  const cells: number[] = []
  for (const s of box.sources) {
    for (const d of box.destinations) {
      const at = (s * destinations.length + d) * words
      for (const bit of bitsAt(box.mask, 0, words)) {
        const bits = required[at + (bit >>> 5)] ?? 0
        if ((bits & (1 << (bit & 31))) !== 0) cells.push(at * 32 + bit)
      }
    }
  }
  return cells
}

/** The required cells that no box covers yet. */
class OpenCells {
  readonly bits: Int32Array
  /** How many cells are required at the start. */
  readonly cells: number
  readonly #grid: Grid
  #from = 0

  constructor(grid: Grid) {
    this.#grid = grid
    this.bits = grid.required.slice()
    this.cells = this.bits.reduce((sum, word) => sum + (word === 0 ? 0 : 1), 0)
  }

  /** How many open bits a box covers. */
  count(box: GridBox): number {
    let sum = 0
    this.#each(box, (at, wanted) => {
      sum += bitCount((this.bits[at] ?? 0) & wanted)
    })
    return sum
  }

  cover(box: GridBox): void {
    this.#each(box, (at, wanted) => {
      this.bits[at] = (this.bits[at] ?? 0) & ~wanted
    })
  }

  first(): { readonly s: number; readonly d: number } | null {
    while (this.#from < this.bits.length && this.bits[this.#from] === 0) this.#from += 1
    if (this.#from === this.bits.length) return null
    const cell = Math.floor(this.#from / this.#grid.words)
    const { length } = this.#grid.destinations
    return { s: Math.floor(cell / length), d: cell % length }
  }

  /** The box of one cell with everything it still needs. */
  lone({ s, d }: { readonly s: number; readonly d: number }): GridBox {
    const at = (s * this.#grid.destinations.length + d) * this.#grid.words
    return { sources: [s], destinations: [d], mask: this.bits.slice(at, at + this.#grid.words) }
  }

  #each({ sources, destinations, mask }: GridBox, visit: (at: number, wanted: number) => void): void {
    const { words, destinations: all } = this.#grid
    for (const s of sources) {
      for (const d of destinations) {
        const at = (s * all.length + d) * words
        for (let word = 0; word < words; word += 1) visit(at + word, mask[word] ?? 0)
      }
    }
  }
}

function bitCount(word: number): number {
  let count = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) count += 1
  return count
}
