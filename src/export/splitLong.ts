import type { RequestEnd } from '#flows/changeRequest.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import type { ExportRequest } from './exporter.ts'

/** Together with names of 64 characters so many ends fit into a cell of a workbook. */
const mostEnds = 400

/** The same request with rows of so few ends that each fits into a cell; parts of a row are numbered behind its id. */
export function splitLong(request: ExportRequest): ExportRequest {
  return 'lines' in request ? request : { ...request, rows: request.rows.flatMap(partsOf) }
}

function partsOf(row: RequestRow): readonly RequestRow[] {
  if (row.sources.length <= mostEnds && row.destinations.length <= mostEnds) return [row]
  const parts = slices(row.sources).flatMap((sources) =>
    slices(row.destinations).map((destinations) => ({ ...row, sources, destinations })),
  )
  return parts.map((part, at) => ({ ...part, id: `${row.id}/${at + 1}` }))
}

function slices(ends: readonly RequestEnd[]): readonly (readonly RequestEnd[])[] {
  return Array.from({ length: Math.ceil(ends.length / mostEnds) }, (_, at) =>
    ends.slice(at * mostEnds, (at + 1) * mostEnds),
  )
}
