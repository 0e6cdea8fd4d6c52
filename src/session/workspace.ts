import { create } from 'zustand'

/** Ways to work on the same plan, each with all that the others can do. */
export const workViews = ['drawing', 'outline', 'tables'] as const
export type WorkView = (typeof workViews)[number]

export type TableId = 'machines' | 'members' | 'links' | 'flows' | 'zones'

interface Workspace {
  readonly view: WorkView
  /** Which of the tables is shown. */
  readonly table: TableId
}

export const useWorkspace = create<Workspace>()(() => ({ view: 'drawing', table: 'machines' }))

export const showView = (view: WorkView): void => useWorkspace.setState({ view })
export const showTable = (table: TableId): void => useWorkspace.setState({ table })
