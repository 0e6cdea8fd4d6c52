import { create } from 'zustand'

interface OutlineState {
  /** The row that the keyboard is on, by its id. */
  readonly active: string | null
  /** Rows that were opened or closed by hand: zones are open at first, machines are not. */
  readonly toggled: ReadonlySet<string>
}

/** Kept while the drawing or the tables are shown instead. */
export const useOutline = create<OutlineState>()(() => ({ active: null, toggled: new Set() }))

const isOpenAtFirst = (id: string): boolean => !id.startsWith('machine ')

export const isOpenRow = (toggled: ReadonlySet<string>, id: string): boolean => isOpenAtFirst(id) !== toggled.has(id)

export function openRow(id: string, open: boolean): void {
  const toggled = new Set(useOutline.getState().toggled)
  if (isOpenAtFirst(id) === open) toggled.delete(id)
  else toggled.add(id)
  useOutline.setState({ toggled })
}

export const activate = (active: string): void => useOutline.setState({ active })
