import { create } from 'zustand'
import type { Place } from './commands/command.ts'

interface ContextMenu {
  /** Where it stands, in pixels of the window, and on what; null while it is closed. */
  readonly at: { readonly x: number; readonly y: number; readonly place: Place } | null
}

export const useContextMenu = create<ContextMenu>()(() => ({ at: null }))

export const openContextMenu = (at: NonNullable<ContextMenu['at']>): void => useContextMenu.setState({ at })
export const closeContextMenu = (): void => useContextMenu.setState({ at: null })
