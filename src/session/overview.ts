import { create } from 'zustand'
import { usePanes } from './panes.ts'

interface Overview {
  /** Whether it shows where the user never said, which depends on plan and window. */
  readonly byDefault: boolean
}

/** The small picture of the whole drawing in the corner of the canvas. */
export const useOverview = create<Overview>()(() => ({ byDefault: false }))

export const overviewIsOn = (): boolean => usePanes.getState().choices.overview ?? useOverview.getState().byDefault

/** Shows or hides it, which is remembered. */
export const showOverview = (overview: boolean): void =>
  usePanes.setState(({ choices }) => ({ choices: { ...choices, overview } }))
