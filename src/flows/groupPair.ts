import type { Ask } from './ask.ts'

/** Computers of one group that ask computers of another for the same. */
export interface GroupPair {
  /** Places in `groups`. */
  readonly source: number
  readonly destination: number
  /** The same object wherever the same is asked for. */
  readonly asks: readonly Ask[]
}
