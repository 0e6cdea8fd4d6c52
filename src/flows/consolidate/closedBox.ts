import type { Grid } from './grid.ts'

/** A box of a grid: places of groups in ascending order, and service bits as words. */
export interface GridBox {
  readonly sources: readonly number[]
  readonly destinations: readonly number[]
  readonly mask: Int32Array
}

/** Counts elementary steps, by which long work is parted and bounded the same way on every machine. */
export interface Effort {
  steps: number
}

type Axis = 'source' | 'destination' | 'service'

/** All orders in which a box can grow; each may lead to another largest box. */
export const growthOrders: readonly (readonly Axis[])[] = [
  ['source', 'destination', 'service'],
  ['source', 'service', 'destination'],
  ['destination', 'source', 'service'],
  ['destination', 'service', 'source'],
  ['service', 'source', 'destination'],
  ['service', 'destination', 'source'],
]

/** The box that grows from one cell and bit, along one axis after the other, as far as everything in it is allowed. */
export function closedBox(
  grid: Grid,
  s: number,
  d: number,
  bit: number,
  order: readonly Axis[],
  effort: Effort,
): GridBox {
  let sources: readonly number[] = [s]
  let destinations: readonly number[] = [d]
  let mask = new Int32Array(grid.words)
  mask[bit >>> 5] = 1 << (bit & 31)
  for (const axis of order) {
    if (axis === 'source') sources = grown(grid, grid.sources.length, destinations, mask, effort, false)
    else if (axis === 'destination') destinations = grown(grid, grid.destinations.length, sources, mask, effort, true)
    else mask = commonMask(grid, sources, destinations, effort)
  }
  return trimmed(grid, { sources, destinations, mask })
}

/** The places on one side whose cells towards all `others` allow the mask. */
function grown(
  { allowed, words, destinations }: Grid,
  count: number,
  others: readonly number[],
  mask: Int32Array,
  effort: Effort,
  crossing: boolean,
): readonly number[] {
  const found: number[] = []
  for (let place = 0; place < count; place += 1) {
    let fits = true
    for (const other of others) {
      const at = (crossing ? other * destinations.length + place : place * destinations.length + other) * words
      for (let word = 0; word < words && fits; word += 1) {
        const wanted = mask[word] ?? 0
        fits = ((allowed[at + word] ?? 0) & wanted) === wanted
      }
      effort.steps += words
      if (!fits) break
    }
    if (fits) found.push(place)
  }
  return found
}

function commonMask(
  { allowed, words, destinations: { length } }: Grid,
  sources: readonly number[],
  destinations: readonly number[],
  effort: Effort,
): Int32Array<ArrayBuffer> {
  const mask = new Int32Array(words).fill(-1)
  for (const s of sources) {
    for (const d of destinations) {
      const at = (s * length + d) * words
      for (let word = 0; word < words; word += 1) mask[word] = (mask[word] ?? 0) & (allowed[at + word] ?? 0)
      effort.steps += words
    }
  }
  return mask
}

/** Without the sources and destinations that only add pairs of an item with itself. */
function trimmed(grid: Grid, box: GridBox): GridBox {
  const { required, words, destinations: all } = grid
  const needs = (s: number, d: number) => {
    const at = (s * all.length + d) * words
    return box.mask.some((wanted, word) => ((required[at + word] ?? 0) & wanted) !== 0)
  }
  const sources = box.sources.filter((s) => box.destinations.some((d) => needs(s, d)))
  const destinations = box.destinations.filter((d) => sources.some((s) => needs(s, d)))
  return { sources, destinations, mask: box.mask }
}
