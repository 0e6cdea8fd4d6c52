import type { RequestEnd } from '#flows/changeRequest.ts'
import { expandRow } from '#flows/expandRow.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import { countFlawed } from './countFlawed.ts'
import type { ExportRequest } from './exporter.ts'
import { longestCell } from './longestCell.ts'
import { listSeparator } from './requestCells.ts'
import { visibleText } from './visibleText.ts'

/** Names and addresses of so many ends fit into a cell of a workbook as they usually are. */
const mostEnds = 400
/** More than the comment says of a row by itself, in characters. */
const ownWords = 500

/**
 * The same request with rows of so few ends that each fits into a cell; together they stand for exactly the same. Parts of
 * a row are numbered behind its id.
 */
export function splitLong(request: ExportRequest): ExportRequest {
  if ('lines' in request) return request
  const rows = request.rows.flatMap(partsOf)
  return rows.length === request.rows.length ? request : { ...request, rows, ...countFlawed(rows) }
}

function partsOf(row: RequestRow): readonly RequestRow[] {
  // The comment says what is wrong with either side, beside the firewall's name and the reviewers' notes.
  const others = lengthOf(row.comment) + lengthOf(row.firewall) + ownWords
  const mostFaults = Math.max(0, longestCell - others) / 2
  const [sources, destinations] = [slices(row.sources, mostFaults), slices(row.destinations, mostFaults)]
  if (sources.length === 1 && destinations.length === 1) return [row]
  const parts = sources
    .flatMap((some) => destinations.map((part) => ({ ...row, sources: some, destinations: part })))
    // A computer that is left alone with itself asks for nothing.
    .filter((part) => part.sources.length + part.destinations.length > 2 || expandRow(part).length > 0)
  return parts.map((part, at) => ({ ...part, id: `${row.id}/${at + 1}` }))
}

/** The ends in their order, cut where a cell of them would be too long. */
function slices(ends: readonly RequestEnd[], mostFaults: number): readonly (readonly RequestEnd[])[] {
  const parts: RequestEnd[][] = [[]]
  let cells = emptyCells(mostFaults)
  for (const end of ends) {
    if (!cells.take(end)) {
      parts.push([])
      cells = emptyCells(mostFaults)
      cells.take(end)
    }
    parts.at(-1)?.push(end)
  }
  return parts
}

/** Counts what stands in the cells of one side of a row. `take` is false for an end that there is no room for; the first always has some. */
function emptyCells(mostFaults: number) {
  const [zones, faults] = [new Set<string>(), new Set<string>()]
  const lengths = { zones: 0, names: 0, addresses: 0, faults: 0 }
  let count = 0
  return {
    take: ({ zone, name, address, fault }: RequestEnd): boolean => {
      lengths.names += lengthOf(name)
      lengths.addresses += lengthOf(address)
      if (!zones.has(zone ?? '')) lengths.zones += lengthOf(zone)
      if (fault !== null && !faults.has(fault)) lengths.faults += lengthOf(fault)
      zones.add(zone ?? '')
      faults.add(fault ?? '')
      count += 1
      const { faults: said, ...cells } = lengths
      return (
        count === 1 || (count <= mostEnds && said <= mostFaults && Math.max(...Object.values(cells)) <= longestCell)
      )
    },
  }
}

/** With what stands for an empty text, and the separator. */
function lengthOf(text: string | null): number {
  return Math.max(visibleText(text ?? '').length, '(no name)'.length) + listSeparator.length
}
