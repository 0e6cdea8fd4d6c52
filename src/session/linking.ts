import { create } from 'zustand'
import type { Position } from '#plan/plan.ts'
import { useSession } from './session.ts'

/** A link that is not drawn yet, from a machine of the plan. */
export interface Linking {
  readonly from: string
  /** The machine that it would join by Enter, or the place where a machine is being added for it. */
  readonly to: { readonly machine: string } | { readonly place: Position }
}

/** Why a link could not be drawn, said at the machine where it was to end. */
interface Saying {
  readonly text: string
  readonly machine: string
}

interface LinkingState {
  readonly linking: Linking | null
  readonly saying: Saying | null
}

export const useLinking = create<LinkingState>()(() => ({ linking: null, saying: null }))

export const showLinking = (linking: Linking | null): void => useLinking.setState({ linking })
export const sayAt = (saying: Saying | null): void => useLinking.setState({ saying })

// What another plan knew nothing of must not stay on its canvas.
useSession.subscribe(({ opened }, before) => {
  if (opened !== before.opened) useLinking.setState({ linking: null, saying: null })
})
