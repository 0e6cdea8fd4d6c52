import type { ChangeMark } from '#flows/changeMarks.ts'
import { isImpossible } from '#flows/ipVersions.ts'
import type { LostRow } from '#flows/lostRows.ts'
import type { RequestRow } from '#flows/requestRow.ts'

/** Rows as the table lists them. */
export interface RequestList {
  readonly rows: readonly RequestRow[]
  readonly totals: ListTotals
}

/** What changed since the last request, and where on the canvas that shows. */
export interface Changes extends RequestList {
  readonly marks: ReadonlyMap<string, ChangeMark>
  readonly lost: readonly LostRow[]
}

export interface ListTotals {
  /** More than are listed where there are too many for a page. */
  readonly rows: number
  readonly flows: number
  /** Rows with an end without an address, and rows that no packet can match. */
  readonly incomplete: number
  readonly impossible: number
}

export function listTotals(rows: readonly RequestRow[]): ListTotals {
  return {
    rows: rows.length,
    flows: rows.reduce((sum, { tuples }) => sum + tuples, 0),
    incomplete: rows.filter(({ sources, destinations }) =>
      [...sources, ...destinations].some(({ address }) => address === null),
    ).length,
    impossible: rows.filter(isImpossible).length,
  }
}

/** The rows of one firewall; null for those without a named one. */
export function ofFirewall(list: RequestList, firewall: string | null): RequestList {
  const rows = list.rows.filter((row) => row.firewall === firewall)
  return { rows, totals: listTotals(rows) }
}
