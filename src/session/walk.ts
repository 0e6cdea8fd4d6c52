import { create } from 'zustand'
import type { Direction } from '#scene/nearestTowards.ts'

/** Something on the canvas that the keyboard can stand on. */
export interface Footing {
  readonly kind: 'machine' | 'zone' | 'link'
  readonly id: string
}

/** Where the keyboard stands on the canvas, or stood when it left. */
export const useWalk = create<{ readonly at: Footing | null }>()(() => ({ at: null }))

/** What the keys do on the canvas. */
export interface Walker {
  /** Moves what is chosen by a step, or by five; goes to what is there while nothing is chosen, or beside it. */
  readonly arrow: (direction: Direction, far: boolean) => void
  /** Chooses what is there instead. */
  readonly chooseTowards: (direction: Direction) => void
  /** In the order of reading; `zone` goes to the next or the one before. */
  readonly jump: (to: 'first' | 'last' | 'nextZone' | 'previousZone') => void
  /** Chooses what the keyboard stands on; `add` takes it into or out of what is chosen already; `open` goes on into its details. */
  readonly choose: (how: 'alone' | 'add' | 'open') => void
  /** Goes to the next link of the machine, or the one before, and after the last back to the machine. */
  readonly link: (step: 1 | -1) => void
  /** Brings the keyboard back to where it stood. */
  readonly enter: () => void
  /** Goes to the next part of the page, or the one before. */
  readonly part: (step: 1 | -1) => void
}

let current: Walker | null = null

/** Null until the canvas has fetched what it takes. */
export const walker = (): Walker | null => current

/** Called by the canvas; returns what takes it back. */
export function provideWalker(provided: Walker): () => void {
  current = provided
  return () => {
    current = null
  }
}
