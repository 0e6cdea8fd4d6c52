import type { Machine } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { isEmptySelection } from '../selection.ts'
import { currentPlan, useSession } from '../session.ts'

export const selectionNow = () => useSession.getState().selection

export const hasSelection = (): boolean => !isEmptySelection(selectionNow())

/** The chosen machines, in the order in which they were chosen. */
export function chosenMachines(): readonly Machine[] {
  const machines = machinesById(currentPlan())
  return selectionNow().machines.flatMap((id) => machines.get(id) ?? [])
}

/** A condition: at least so many machines are chosen. */
export const machinesChosen = (least: number) => (): boolean => selectionNow().machines.length >= least
