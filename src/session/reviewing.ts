import { create } from 'zustand'
import type { Decision } from '#plan/plan.ts'

interface Reviewing {
  /** Whether the bar of the review is shown. */
  readonly on: boolean
  /** Who reviews; empty for somebody who stays unnamed, null as long as nobody was asked. */
  readonly reviewer: string | null
  /** What waits for the reviewer's name; null while nobody is asked. */
  readonly asking: (() => void) | null
  /** The link of which lines are being rejected. */
  readonly rejecting: string | null
}

export const useReviewing = create<Reviewing>()(() => ({ on: false, reviewer: null, asking: null, rejecting: null }))

export const startReview = (): void => useReviewing.setState({ on: true })
export const endReview = (): void => useReviewing.setState({ on: false })
export const rejectOn = (rejecting: string | null): void => useReviewing.setState({ rejecting })

/** Asks who reviews, and goes on with something then. */
export const askReviewer = (then: () => void = () => {}): void => useReviewing.setState({ asking: then })
export const stopAsking = (): void => useReviewing.setState({ asking: null })

/** Goes on with something at once when the reviewer was asked before, else after asking. */
export function asReviewer(then: () => void): void {
  if (useReviewing.getState().reviewer === null) askReviewer(then)
  else then()
}

/** A decision with the name of who makes it now, in place of whoever decided before. */
export function signed({ by: _before, ...decision }: Decision): Decision {
  const { reviewer } = useReviewing.getState()
  const says = decision.state !== 'open' || decision.note !== undefined
  return says && reviewer ? { ...decision, by: reviewer } : decision
}
