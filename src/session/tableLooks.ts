import { create } from 'zustand'
import type { TableId } from './workspace.ts'

/** How somebody wants to see a table: a matter of this browser, not of the plan. */
export interface TableLook {
  /** Pixels, by column; none where the table's own widths are good enough. */
  readonly widths: Readonly<Record<string, number>>
  /** Columns that are not shown. */
  readonly hidden: readonly string[]
}

export type TableLooks = Readonly<Partial<Record<TableId, TableLook>>>

const usual: TableLook = { widths: {}, hidden: [] }

export const useTableLooks = create<{ readonly looks: TableLooks }>()(() => ({ looks: {} }))

export const useTableLook = (table: TableId): TableLook => useTableLooks(({ looks }) => looks[table] ?? usual)

/** Changes how a table is seen; null brings back its usual look. */
export function lookAtTable(table: TableId, change: Partial<TableLook> | null): void {
  useTableLooks.setState(({ looks }) => ({
    looks: { ...looks, [table]: change === null ? usual : { ...(looks[table] ?? usual), ...change } },
  }))
}
