import type { Group, Sides } from './mergeTwins.ts'
import { type ServiceMasks, serviceMasks } from './serviceMasks.ts'

/** Groups of sources by groups of destinations, with the services of each cell as bits. */
export interface Grid {
  readonly sources: readonly Group[]
  readonly destinations: readonly Group[]
  readonly services: ServiceMasks['services']
  readonly words: number
  /** What must be covered. Word `w` of cell (s, d) is at `(s * destinations + d) * words + w`. */
  readonly required: Int32Array
  /** What may be covered: the required bits, and every bit where the cell is an item with itself. */
  readonly allowed: Int32Array
}

/** The largest grid that is worth its memory, in words; beyond it cells are few among many empty ones. */
const largestGrid = 1_000_000

/** Lays the groups out as a grid; null when it would be too large. */
export function gridOf(
  { sources, destinations }: Sides,
  values: readonly (readonly number[])[],
  isFree: (item: number) => boolean,
): Grid | null {
  const { services, words, masks } = serviceMasks(sources, values)
  const size = sources.length * destinations.length * words
  if (size > largestGrid) return null
  const required = new Int32Array(size)
  sources.forEach((group, s) => {
    group.columns.forEach((d, index) => {
      required.set(masks.get(group.values[index] ?? 0) ?? [], (s * destinations.length + d) * words)
    })
  })
  const allowed = required.slice()
  const place = new Map(destinations.map(({ items }, d) => [items.length === 1 ? items[0] : undefined, d]))
  sources.forEach(({ items: [item], items }, s) => {
    const d = items.length === 1 && item !== undefined && isFree(item) ? place.get(item) : undefined
    if (d === undefined) return
    const at = (s * destinations.length + d) * words
    allowed.fill(-1, at, at + words)
  })
  return { sources, destinations, services, words, required, allowed }
}

/** The numbers of the bits that are set in `words` words from `at` on, in ascending order. */
export function bitsAt(cells: Int32Array, at: number, words: number): readonly number[] {
  const bits: number[] = []
  for (let word = 0; word < words; word += 1) {
    for (let rest = cells[at + word] ?? 0; rest !== 0; rest &= rest - 1) {
      bits.push(word * 32 + 31 - Math.clz32(rest & -rest))
    }
  }
  return bits
}
