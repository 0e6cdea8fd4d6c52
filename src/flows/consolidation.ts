import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { catalogueFor } from './catalogueFor.ts'
import { coverBoxes } from './consolidate/coverBoxes.ts'
import { createDetailsLookup } from './detailsOf.ts'
import { isImpossible } from './ipVersions.ts'
import { partitionProblem } from './partitionProblem.ts'
import type { RowView } from './partitions.ts'
import { partitionsOf } from './partitions.ts'
import { requestedOutlets } from './requestedOutlets.ts'
import type { RequestRow, RowRequest } from './requestRow.ts'
import { createRowMaker } from './rowMaker.ts'
import { compareRows } from './rowOrder.ts'
import { finish, type Steps } from './steps.ts'
import type { Outlet } from './tuples.ts'
import { tuplesOf } from './tuples.ts'

/** The change request of a plan in consolidated rows. The rows stand for exactly the plan's tuples, see expandRow. */
export function consolidate(plan: Plan, catalogue: Catalogue, view: RowView): RowRequest {
  return finish(consolidateSteps(plan, catalogue, view))
}

/** The same in steps. */
export function* consolidateSteps(plan: Plan, catalogue: Catalogue, view: RowView): Steps<RowRequest> {
  const outlets = yield* tuplesOf(plan, catalogue)
  const details = createDetailsLookup(plan)
  const requested = requestedOutlets(outlets, plan.includeInside)
  const partitions = requested.flatMap((outlet) => partitionsOf(outlet, view, details))
  const rowOf = createRowMaker(catalogueFor(catalogue, plan), details)
  const rows: RequestRow[] = []
  let lowerBound = 0
  for (const [done, partition] of partitions.entries()) {
    // Gathering the tuples was the first half.
    const progress = { done: partitions.length + done, of: 2 * partitions.length }
    yield progress
    const problem = partitionProblem(partition)
    const steps = coverBoxes(problem)
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) yield progress
    lowerBound += step.value.lowerBound
    rows.push(...step.value.boxes.map((box) => rowOf(partition, problem, box)))
  }
  return {
    plan: plan.name,
    details: plan.request,
    rows: withOwnIds(rows).sort(compareRows(plan.firewalls)),
    ...summaryOf(outlets, requested, rows),
    lowerBound: view === 'minimal' ? lowerBound : null,
  }
}

function summaryOf(
  outlets: readonly Outlet[],
  requested: readonly Outlet[],
  rows: readonly RequestRow[],
): Pick<RowRequest, 'tuples' | 'incomplete' | 'impossible' | 'inside' | 'open'> {
  const sum = (some: readonly Outlet[]) => some.reduce((total, outlet) => total + outlet.tuples, 0)
  const left = (crossing: 'inside' | 'open') =>
    sum(outlets.filter((outlet) => outlet.crossing === crossing && !requested.includes(outlet)))
  const complete = (row: RequestRow) =>
    row.sources.every(({ address }) => address !== null) && row.destinations.every(({ address }) => address !== null)
  return {
    tuples: sum(requested),
    incomplete: rows.filter((row) => !complete(row)).length,
    impossible: rows.filter(isImpossible).length,
    inside: left('inside'),
    open: left('open'),
  }
}

/** Rows with the same content can only differ in their details; each gets an id of its own. */
function withOwnIds(rows: readonly RequestRow[]): RequestRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const count = seen.get(row.id) ?? 0
    seen.set(row.id, count + 1)
    return count === 0 ? row : { ...row, id: `${row.id}-${count + 1}` }
  })
}
