import { create } from 'zustand'

interface Filtering {
  /** What is to be seen; empty for everything. */
  readonly query: string
  /** True when the rest is not drawn at all, rather than dimmed. */
  readonly hides: boolean
  /** Whether the panel that sets the filter is open. */
  readonly choosing: boolean
}

/** The filter of the drawing: a query that stays on. */
export const useFiltering = create<Filtering>()(() => ({ query: '', hides: false, choosing: false }))

export const setFilter = (query: string): void => useFiltering.setState({ query })
export const setHides = (hides: boolean): void => useFiltering.setState({ hides })
export const chooseFilter = (choosing: boolean): void => useFiltering.setState({ choosing })
/** Everything is seen again. */
export const endFilter = (): void => useFiltering.setState({ query: '', choosing: false })
