import { create } from 'zustand'
import type { Place } from './commands/command.ts'

/** Where a context menu stands, in pixels of the window, and on what. */
export interface ContextMenuPlace {
  readonly x: number
  readonly y: number
  readonly place: Place
}

interface ContextMenu {
  /** Null while it is closed. */
  readonly at: ContextMenuPlace | null
}

export const useContextMenu = create<ContextMenu>()(() => ({ at: null }))

export const openContextMenu = (at: ContextMenuPlace): void => useContextMenu.setState({ at })
export const closeContextMenu = (): void => useContextMenu.setState({ at: null })
