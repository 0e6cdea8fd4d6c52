import { create } from 'zustand'

/** A dialog or panel that a command asks for. */
export type Ask =
  | 'connect by role'
  | 'decisions'
  | 'help'
  | 'history'
  | 'query'
  | 'layout'
  | 'zone'
  | 'palette'
  | 'picture'
  | 'report'
  | 'remove'
  | 'restore'

interface Asks {
  readonly open: Ask | null
  /** Grows with every wish to rename what is chosen: its name field then takes the focus. */
  readonly renames: number
}

export const useAsks = create<Asks>()(() => ({ open: null, renames: 0 }))

export const ask = (open: Ask | null): void => useAsks.setState({ open })
export const askRename = (): void => useAsks.setState(({ renames }) => ({ renames: renames + 1 }))
