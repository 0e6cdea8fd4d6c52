import { create } from 'zustand'

/** What stands beside the canvas and folds away. */
export type Pane = 'palette' | 'inspector'

/** What the user last did about the panes; what was never touched is as the window's width has it. */
export interface PaneChoices {
  readonly palette?: boolean
  readonly inspector?: boolean
  readonly tables?: boolean
  /** The small picture of the whole drawing. */
  readonly overview?: boolean
  /** How high the tables are, in pixels. */
  readonly tablesHeight?: number
}

interface Panes {
  /** Whether the window is so narrow that panes lie over the canvas instead of beside it. */
  readonly narrow: boolean
  readonly choices: PaneChoices
  /** The pane that lies over the canvas of a narrow window. */
  readonly over: Pane | null
}

export const usePanes = create<Panes>()(() => ({ narrow: false, choices: {}, over: null }))

const isOpenIn = ({ narrow, choices, over }: Panes, pane: Pane): boolean =>
  narrow ? over === pane : (choices[pane] ?? true)

/** Whether a pane is open; else a rail with a button stands for it. */
export const usePaneOpen = (pane: Pane): boolean => usePanes((state) => isOpenIn(state, pane))

/** Opens or folds a pane. In a narrow window one is open at a time, and none is remembered. */
export function showPane(pane: Pane, open: boolean): void {
  const now = usePanes.getState()
  if (isOpenIn(now, pane) === open) return
  if (now.narrow) usePanes.setState({ over: open ? pane : null })
  else usePanes.setState({ choices: { ...now.choices, [pane]: open } })
}

export const paneIsOpen = (pane: Pane): boolean => isOpenIn(usePanes.getState(), pane)

/** Makes the tables so high, in pixels; as high as the window has it again without a number. */
export const setTablesHeight = (tablesHeight: number | undefined): void =>
  usePanes.setState(({ choices: { tablesHeight: _, ...choices } }) => ({
    choices: tablesHeight === undefined ? choices : { ...choices, tablesHeight },
  }))

export const showTables = (open: boolean): void =>
  usePanes.setState(({ choices }) => ({ choices: { ...choices, tables: open } }))
