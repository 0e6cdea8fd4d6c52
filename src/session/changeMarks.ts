import { create } from 'zustand'
import type { RequestEnd } from '#flows/changeRequest.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import type { Plan } from '#plan/plan.ts'
import { createEndMachines } from './endMachines.ts'

/** What became of a link's lines since the last request: some are new, or some go. */
export type ChangeMark = 'new' | 'going' | 'changed'

interface Marks {
  /** Link id → mark; empty while the changes are not looked at. */
  readonly links: ReadonlyMap<string, ChangeMark>
}

const none: ReadonlyMap<string, ChangeMark> = new Map()

/** The marks that the canvas shows while the table lists the changes. */
export const useChangeMarks = create<Marks>()(() => ({ links: none }))

export const showMarks = (links: ReadonlyMap<string, ChangeMark>): void => useChangeMarks.setState({ links })
export const hideMarks = (): void => useChangeMarks.setState({ links: none })

/** The links of the plan that rows to add or to remove stand for; what has no link any more is in lostRows. */
export function changeMarks(plan: Plan, rows: readonly RequestRow[]): ReadonlyMap<string, ChangeMark> {
  const machinesOfEnd = createEndMachines(plan)
  const machinesOf = (ends: readonly RequestEnd[]) => new Set(ends.flatMap(machinesOfEnd))
  const changed = rows
    .filter(({ change }) => change !== 'unchanged')
    .map(({ change, sources, destinations }) => ({ change, from: machinesOf(sources), to: machinesOf(destinations) }))
  const marks = new Map<string, ChangeMark>()
  for (const { id, ends } of plan.links) {
    const [a, b] = ends
    const touching = changed.filter(({ from, to }) => (from.has(a) && to.has(b)) || (from.has(b) && to.has(a)))
    const added = touching.some(({ change }) => change === 'add')
    const removed = touching.some(({ change }) => change === 'remove')
    if (added || removed) marks.set(id, added && removed ? 'changed' : added ? 'new' : 'going')
  }
  return marks
}
