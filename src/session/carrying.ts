import type { Position, Size } from '#plan/plan.ts'
import { viewport } from './viewport.ts'

/** Something new that the pointer holds over the page, to be dropped in the drawing. */
export interface Carried {
  readonly kind: 'machine' | 'zone'
  readonly size: Size
  /** Where the pointer holds its middle, in pixels of the window. */
  readonly clientX: number
  readonly clientY: number
  /** True while it is not to come in line with anything. */
  readonly isFree: boolean
}

/** What the drawing does while something is carried over it. */
export interface Carrier {
  /** Where the middle of it would come to stand, which the drawing shows; null beside the drawing. */
  readonly over: (carried: Carried) => Position | null
  /** It was dropped or given up. */
  readonly end: () => void
}

const plain: Carrier = { over: ({ clientX, clientY }) => viewport().toPlan(clientX, clientY), end: () => {} }
let current = plain

export const carrier = (): Carrier => current

/** Called by the drawing; returns what takes it back. */
export function provideCarrier(provided: Carrier): () => void {
  current = provided
  return () => {
    current = plain
  }
}
