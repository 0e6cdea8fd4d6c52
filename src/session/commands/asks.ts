import { create } from 'zustand'

/** A dialog or panel that a command asks for. */
export type Ask =
  | 'connect by role'
  | 'decisions'
  | 'ends'
  | 'help'
  | 'history'
  | 'query'
  | 'layout'
  | 'link'
  | 'linked plan'
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
  /** What the help was opened from, and gives way to again. */
  readonly back: Ask | null
  /** Grows with every wish to rename what is chosen that the drawing cannot grant: its name field then takes the focus. */
  readonly renames: number
}

export const useAsks = create<Asks>()(() => ({ open: null, page: 'start', back: null, renames: 0 }))

export const ask = (open: Ask | null): void => useAsks.setState({ open, back: null })
/** Closes what is open. */
export const endAsk = (): void => ask(useAsks.getState().back)
/** Asks for a page of the help, by its id or the kind of a problem; from a dialog that comes back when the help is closed. */
export const askHelp = (page: string, from: Ask | null = null): void =>
  useAsks.setState(({ open, back }) => ({ open: 'pages', page, back: open === 'pages' ? back : from }))

let renameInPlace: () => boolean = () => false

/** Called by the canvas, which says whether it lets what is chosen be renamed where it stands; returns what takes it back. */
export function provideRenaming(provided: () => boolean): () => void {
  renameInPlace = provided
  return () => {
    renameInPlace = () => false
  }
}

/** Lets what is chosen be renamed: where it stands in the drawing, or else in the inspector. */
export function askRename(): void {
  if (!renameInPlace()) useAsks.setState(({ renames }) => ({ renames: renames + 1 }))
}
