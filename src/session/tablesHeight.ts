import { setTablesHeight, showTables } from './panes.ts'

/** Pixels: what the tables have at least, and what the drawing above them keeps. */
export const leastTablesHeight = 120
const above = 240

/** The greatest height that the tables can have in this window, in pixels. */
export const mostTablesHeight = (): number => Math.max(leastTablesHeight, window.innerHeight - above)

/** A height that the tables can have in this window, in pixels. */
export const fittingTablesHeight = (height: number): number =>
  Math.round(Math.max(leastTablesHeight, Math.min(height, mostTablesHeight())))

/** Makes the tables higher, or lower, by so many pixels. Folded away, they come back as high as they were instead of higher. */
export function changeTablesHeight(by: number): void {
  const shown = document.querySelector('[data-part="tables"]')?.getBoundingClientRect().height ?? 0
  if (shown < leastTablesHeight) showTables(by > 0)
  else setTablesHeight(fittingTablesHeight(shown + by))
}
