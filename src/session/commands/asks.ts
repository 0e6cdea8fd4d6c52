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
  | 'pages'

interface Asks {
  readonly open: Ask | null
  /** The page of the help that is asked for: its id, or the kind of a problem. */
  readonly page: string
  /** Grows with every wish to rename what is chosen: its name field then takes the focus. */
  readonly renames: number
}

export const useAsks = create<Asks>()(() => ({ open: null, page: 'start', renames: 0 }))

export const ask = (open: Ask | null): void => useAsks.setState({ open })
/** Asks for a page of the help, by its id or the kind of a problem. */
export const askHelp = (page: string): void => useAsks.setState({ open: 'pages', page })
export const askRename = (): void => useAsks.setState(({ renames }) => ({ renames: renames + 1 }))
