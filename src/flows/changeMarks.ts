import type { Plan } from '#plan/plan.ts'
import type { RequestEnd } from './changeRequest.ts'
import { createEndMachines } from './endMachines.ts'
import type { RequestRow } from './requestRow.ts'

/** What became of a link's lines since the last request: some are new, or some go. */
export type ChangeMark = 'new' | 'going' | 'changed'

/** The links of the plan that rows to add or to remove stand for, by their ids; what has no link any more is in lostRows. */
export function changeMarks(plan: Plan, rows: readonly RequestRow[]): ReadonlyMap<string, ChangeMark> {
  const machinesOf = createEndMachines(plan)
  const added = createTouching(rows, 'add', machinesOf)
  const removed = createTouching(rows, 'remove', machinesOf)
  const marks = new Map<string, ChangeMark>()
  for (const { id, ends } of plan.links) {
    const [comes, goes] = [added(ends), removed(ends)]
    if (comes || goes) marks.set(id, comes && goes ? 'changed' : comes ? 'new' : 'going')
  }
  return marks
}

/** Makes the function that tells whether a row of a kind joins two machines, one way or the other. */
function createTouching(
  rows: readonly RequestRow[],
  change: RequestRow['change'],
  machinesOf: (end: RequestEnd) => readonly string[],
): (ends: readonly [string, string]) => boolean {
  const wanted = rows.filter((row) => row.change === change)
  const asSource = rowsOfMachines(wanted.map(({ sources }) => sources.flatMap(machinesOf)))
  const asDestination = rowsOfMachines(wanted.map(({ destinations }) => destinations.flatMap(machinesOf)))
  const joins = (from: string, to: string) => {
    const known = asDestination.get(to)
    return known !== undefined && [...(asSource.get(from) ?? [])].some((row) => known.has(row))
  }
  return ([a, b]) => joins(a, b) || joins(b, a)
}

/** Machine id → places of the rows that it stands in. */
function rowsOfMachines(machines: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>()
  for (const [at, ids] of machines.entries()) {
    for (const id of ids) rows.set(id, (rows.get(id) ?? new Set()).add(at))
  }
  return rows
}
