import { bitsAt, type Grid } from './grid.ts'

interface Cell {
  readonly s: number
  readonly d: number
  readonly bit: number
  /** A real source and destination of the cell that are not the same item. */
  readonly source: number
  readonly destination: number
}

/** More cells than this are not compared; the bound is then lower than it could be, never wrong. */
const mostCells = 4_000

/**
 * A number of boxes that no cover of the grid can go below: so many required cells were found of which no two fit into
 * one allowed box, so each needs a box of its own.
 */
export function lowerBound(grid: Grid, isFree: (item: number) => boolean): number {
  const cells = cellsOf(grid)
  const orders = [byRarity(cells), cells, [...cells].reverse()]
  return Math.max(...orders.map((order) => apart(grid, order, isFree)))
}

function apart(grid: Grid, cells: readonly Cell[], isFree: (item: number) => boolean): number {
  const chosen: Cell[] = []
  for (const cell of cells) {
    if (!chosen.some((other) => fitTogether(grid, cell, other, isFree))) chosen.push(cell)
  }
  return chosen.length
}

/** True when the smallest box around both cells is allowed. */
function fitTogether(grid: Grid, a: Cell, b: Cell, isFree: (item: number) => boolean): boolean {
  const allows = (source: Cell, destination: Cell, bit: number) => {
    if (source.source === destination.destination && isFree(source.source)) return true
    const at = (source.s * grid.destinations.length + destination.d) * grid.words + (bit >>> 5)
    return ((grid.allowed[at] ?? 0) & (1 << (bit & 31))) !== 0
  }
  return (
    allows(a, b, a.bit) &&
    allows(a, b, b.bit) &&
    allows(b, a, a.bit) &&
    allows(b, a, b.bit) &&
    allows(a, a, b.bit) &&
    allows(b, b, a.bit)
  )
}

function cellsOf(grid: Grid): readonly Cell[] {
  const cells: Cell[] = []
  for (let s = 0; s < grid.sources.length; s += 1) {
    for (let d = 0; d < grid.destinations.length; d += 1) {
      const pair = realPair(grid.sources[s]?.items ?? [], grid.destinations[d]?.items ?? [])
      if (pair === null) continue
      for (const bit of bitsAt(grid.required, (s * grid.destinations.length + d) * grid.words, grid.words)) {
        if (cells.length >= mostCells) return cells
        cells.push({ s, d, bit, ...pair })
      }
    }
  }
  return cells
}

function realPair(sources: readonly number[], destinations: readonly number[]) {
  for (const source of sources.slice(0, 2)) {
    for (const destination of destinations.slice(0, 2)) if (source !== destination) return { source, destination }
  }
  const [source, destination] = [sources[0], destinations[0]]
  return source === undefined || destination === undefined ? null : { source, destination }
}

/** Cells in rows and columns that require little come first: they have the fewest boxes in common with others. */
function byRarity(cells: readonly Cell[]): readonly Cell[] {
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()]
  for (const { s, d } of cells) {
    rows.set(s, (rows.get(s) ?? 0) + 1)
    columns.set(d, (columns.get(d) ?? 0) + 1)
  }
  const size = ({ s, d }: Cell) => (rows.get(s) ?? 0) * (columns.get(d) ?? 0)
  return [...cells].sort((a, b) => size(a) - size(b))
}
