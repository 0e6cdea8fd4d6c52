/**
 * What boxes have to cover: from items to items a set of services each, all as numbers. An item is a computer, or several
 * that nothing tells apart; it can be a source, a destination or both.
 */
export interface CoverProblem {
  readonly edges: readonly Edge[]
  /** Service numbers in ascending order, by value number. */
  readonly values: readonly (readonly number[])[]
  /** True when the pair of the item with itself means no packet, so that a box may hold it or not. */
  readonly isFree: (item: number) => boolean
}

export interface Edge {
  readonly source: number
  readonly destination: number
  /** A place in `values`; a pair of items has one edge at most. */
  readonly value: number
}

/** Every source reaches every destination on every service; items and services in ascending order. */
export interface Box {
  readonly sources: readonly number[]
  readonly destinations: readonly number[]
  readonly services: readonly number[]
}

export interface Cover {
  readonly boxes: readonly Box[]
  /** No set of boxes that covers the same is smaller than this. */
  readonly lowerBound: number
}
