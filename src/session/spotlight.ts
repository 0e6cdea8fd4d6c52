import { create } from 'zustand'
import type { Way } from '#flows/find/flowWays.ts'
import type { Parts } from '#flows/find/litParts.ts'

/** What stands out while something is looked for. */
export interface Lit {
  readonly parts: Parts
  /** Those of the parts that are framed: what was found, without what only shows where it is. */
  readonly hits: Parts
  /** Notes on the canvas that were found. */
  readonly notes: ReadonlySet<string>
  /** Link id → way; empty unless the flows of a machine are looked at. */
  readonly ways: ReadonlyMap<string, Way>
}

interface Spotlight {
  /** What passes the filter, notes as well, and whether the rest is not drawn rather than dimmed; null without a filter. */
  readonly filter: { readonly parts: Parts; readonly notes: ReadonlySet<string>; readonly hides: boolean } | null
  /** Null while nothing is looked for. */
  readonly lit: Lit | null
}

/** What of the drawing stands out. Panels find it; the canvas shows it. */
export const useSpotlight = create<Spotlight>()(() => ({ filter: null, lit: null }))

/** The notes that do not stand back; null while none does. */
export const brightNotes = ({ lit, filter }: Spotlight): ReadonlySet<string> | null =>
  lit?.notes ?? filter?.notes ?? null
/** The notes that are drawn; null for all. */
export const drawnNotes = ({ filter }: Spotlight): ReadonlySet<string> | null => (filter?.hides ? filter.notes : null)

export const showFilter = (filter: Spotlight['filter']): void => useSpotlight.setState({ filter })
/** Lets something stand out, instead of what did before; returns what ends that, unless something else stands out by then. */
export function showLit(lit: Lit): () => void {
  useSpotlight.setState({ lit })
  return () => useSpotlight.setState((state) => (state.lit === lit ? { lit: null } : state))
}
