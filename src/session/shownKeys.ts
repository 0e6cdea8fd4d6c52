import { create } from 'zustand'

interface ShownKeys {
  /** Command id → its first key as a person reads it. Empty until the table of commands is here. */
  readonly keys: ReadonlyMap<string, string>
}

/** The keys that tooltips name, apart from the table of commands, which comes later. */
export const useShownKeys = create<ShownKeys>()(() => ({ keys: new Map() }))
