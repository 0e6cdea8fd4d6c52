import type { RowView } from '#flows/partitions.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import { outside } from '#session/outside.ts'
import { type Changes, listTotals, type RequestList } from './requestList.ts'
import type { PlanWork } from './usePlanWork.ts'

const consolidated =
  (view: RowView): PlanWork<RowRequest> =>
  async (plan, options) => {
    const rows: RequestRow[] = []
    const rest = await outside().runJob('consolidate', { plan, view }, { ...options, onItems: addTo(rows) })
    return { ...rest, rows }
  }

/** The consolidated request of a plan. */
export const requestWork: Readonly<Record<RowView, PlanWork<RowRequest>>> = {
  rules: consolidated('rules'),
  minimal: consolidated('minimal'),
}

/** What changed since the last request. */
export const changesWork: PlanWork<Changes> = async (plan, options) => {
  const rows: RequestRow[] = []
  const { marks, lost } = await outside().runJob('changes', { plan }, { ...options, onItems: addTo(rows) })
  const withRow = lost.flatMap(({ place, ...places }) => {
    const row = rows[place]
    return row === undefined ? [] : [{ row, ...places }]
  })
  return { rows, totals: listTotals(rows), marks, lost: withRow }
}

/** The single flows of a plan, or those of one firewall. */
export const flowsWork =
  (firewall: string | null | undefined): PlanWork<RequestList> =>
  async (plan, options) => {
    const rows: RequestRow[] = []
    const totals = await outside().runJob('flows', { plan, firewall }, { ...options, onItems: addTo(rows) })
    return { rows, totals: { ...totals, rows: totals.flows } }
  }

function addTo(rows: RequestRow[]): (items: readonly RequestRow[]) => void {
  return (items) => {
    for (const item of items) rows.push(item)
  }
}
