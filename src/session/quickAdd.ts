import { create } from 'zustand'
import type { Position } from '#plan/plan.ts'
import { showLinking } from './linking.ts'

/** A machine that is to be added by typing its role. */
export interface QuickAdd {
  /** Where in the plan. */
  readonly place: Position
  /** The machine that it is to be linked to; null for none. */
  readonly from: string | null
}

export const useQuickAdd = create<{ readonly open: QuickAdd | null }>()(() => ({ open: null }))

/** Opens the popup at a place of the plan; with `from`, the link to come is shown meanwhile. */
export function askQuickAdd(open: QuickAdd): void {
  useQuickAdd.setState({ open })
  showLinking(open.from === null ? null : { from: open.from, to: { place: open.place } })
}

export function closeQuickAdd(): void {
  useQuickAdd.setState({ open: null })
  showLinking(null)
}
