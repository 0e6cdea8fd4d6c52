import { pairKey } from '#plan/pairKey.ts'
import type { Plan } from '#plan/plan.ts'
import type { RequestEnd } from './changeRequest.ts'
import { createEndMachines } from './endMachines.ts'
import type { RequestRow } from './requestRow.ts'

/** A row to remove of which at least a part has no link on the canvas any more. */
export interface LostRow {
  readonly row: RequestRow
  /** Machines that still stand, without the link that the row stood for or without the computer on its other side. */
  readonly machines: readonly string[]
  /** Computers that the plan does not have any more. */
  readonly gone: readonly RequestEnd[]
}

/** The rows to remove that the canvas cannot show, in their order. */
export function lostRows(plan: Plan, rows: readonly RequestRow[]): readonly LostRow[] {
  const machinesOf = createEndMachines(plan)
  const linked = new Set(plan.links.map(({ ends }) => pairKey(ends)))
  return rows.flatMap((row): readonly LostRow[] => {
    if (row.change !== 'remove') return []
    const [sources, destinations] = [groupsOf(row.sources, machinesOf), groupsOf(row.destinations, machinesOf)]
    const standing = new Set<string>()
    for (const from of sources) {
      for (const to of destinations) {
        if (joins(from, to, linked)) continue
        for (const id of [...from, ...to]) standing.add(id)
      }
    }
    const isGone = (end: RequestEnd) => machinesOf(end).length === 0
    const gone = [...row.sources, ...row.destinations].filter(isGone)
    // What stands on the other side of a computer that is gone.
    if (row.destinations.some(isGone)) for (const id of sources.flat()) standing.add(id)
    if (row.sources.some(isGone)) for (const id of destinations.flat()) standing.add(id)
    return standing.size + gone.length === 0 ? [] : [{ row, machines: [...standing], gone }]
  })
}

/** The sets of machines that the ends belong to, each once. */
function groupsOf(
  ends: readonly RequestEnd[],
  machinesOf: (end: RequestEnd) => readonly string[],
): readonly (readonly string[])[] {
  const groups = new Map(ends.map((end) => [machinesOf(end).join('\n'), machinesOf(end)]))
  return [...groups.values()].filter((group) => group.length > 0)
}

/** Within one machine nothing needs a link. */
function joins(from: readonly string[], to: readonly string[], linked: ReadonlySet<string>): boolean {
  return from.some((a) => to.some((b) => a === b || linked.has(pairKey([a, b]))))
}
