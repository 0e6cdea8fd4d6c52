import { isImpossible } from '#flows/ipVersions.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'

/** How many of the rows lack an address, and how many no packet can match. */
export function countFlawed(rows: readonly RequestRow[]): Pick<RowRequest, 'incomplete' | 'impossible'> {
  return { incomplete: rows.filter(isIncomplete).length, impossible: rows.filter(isImpossible).length }
}

function isIncomplete({ sources, destinations }: RequestRow): boolean {
  return [...sources, ...destinations].some(({ address }) => address === null)
}
