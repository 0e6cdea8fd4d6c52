import { create } from 'zustand'
import type { ChangeMark } from '#flows/changeMarks.ts'

interface Marks {
  /** Link id → mark; empty while the changes are not looked at. */
  readonly links: ReadonlyMap<string, ChangeMark>
}

const none: ReadonlyMap<string, ChangeMark> = new Map()

/** The marks that the canvas shows while the table lists the changes. */
export const useChangeMarks = create<Marks>()(() => ({ links: none }))

export const showMarks = (links: ReadonlyMap<string, ChangeMark>): void => useChangeMarks.setState({ links })
export const hideMarks = (): void => useChangeMarks.setState({ links: none })
