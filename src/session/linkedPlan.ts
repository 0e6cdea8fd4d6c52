import { create } from 'zustand'
import type { Plan } from '#plan/plan.ts'
import { outside } from './outside.ts'
import { type Notice, notify } from './session.ts'

/** A plan that came by a link, and what the user must know about it. */
export interface LinkedPlan {
  readonly plan: Plan
  readonly notice: Notice | null
}

/** The plan of the link that the page was opened with, until the user says whether to open it. */
export const useLinkedPlan = create<{ readonly offered: LinkedPlan | null }>()(() => ({ offered: null }))

/** Takes the plan out of the address. */
export function leaveLink(): void {
  useLinkedPlan.setState({ offered: null })
  window.history.replaceState(null, '', pageAddress())
}

/** Opens the plan of the link as one of its own. */
export async function openLinked({ plan, notice }: LinkedPlan): Promise<void> {
  leaveLink()
  await outside().keepPlan(plan)
  if (notice !== null) notify(notice)
}

/** The address of the planner alone. */
export const pageAddress = (): string => window.location.href.replace(/[?#].*$/, '')
