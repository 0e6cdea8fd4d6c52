import type { HandedOver, HandedOverRow } from '#plan/plan.ts'
import { isTuple, rowServices } from './expandRow.ts'
import { isImpossible } from './ipVersions.ts'
import type { RowRequest } from './requestRow.ts'

/** When, by whom and with what note a request was handed over. */
export type HandOverNote = Omit<HandedOver, 'rows'>

/**
 * The record of a request that is handed over now. Computers without an address are left out, and rows that no packet can
 * match: nobody can have opened a port for them, so they are asked for again next time.
 */
export function handedOver({ rows }: RowRequest, note: HandOverNote): HandedOver {
  const known = (ends: RowRequest['rows'][number]['sources']) =>
    ends.flatMap(({ address }) => (address === null ? [] : [address]))
  const records = rows
    .filter((row) => !isImpossible(row))
    .map(
      (row): HandedOverRow => ({
        id: row.id,
        ...(row.firewall !== null && { firewall: row.firewall }),
        sources: known(row.sources),
        destinations: known(row.destinations),
        services: rowServices(row),
      }),
    )
  const isAsked = ({ sources, destinations }: HandedOverRow) =>
    sources.some((source) => destinations.some((destination) => isTuple(source, destination)))
  return { ...note, rows: records.filter(isAsked) }
}
