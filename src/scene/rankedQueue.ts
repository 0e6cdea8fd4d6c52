/** Gives out what was put in by rank, lowest first. */
export class RankedQueue<T> {
  readonly #heap: T[] = []
  readonly #before: (a: T, b: T) => boolean

  /** @param before a strict order over the items */
  constructor(before: (a: T, b: T) => boolean) {
    this.#before = before
  }

  get size(): number {
    return this.#heap.length
  }

  push(item: T): void {
    const heap = this.#heap
    let at = heap.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent]
      if (above === undefined || !this.#before(item, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = item
  }

  /** The item of lowest rank, taken out; undefined when there is none. */
  pop(): T | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return first
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      const [left, right] = [heap[child], heap[child + 1]]
      if (left === undefined) break
      if (right !== undefined && this.#before(right, left)) child += 1
      const lower = heap[child]
      if (lower === undefined || !this.#before(lower, last)) break
      heap[at] = lower
      at = child
    }
    heap[at] = last
    return first
  }
}
