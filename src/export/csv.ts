import { csvCell } from './csvCell.ts'
import type { Exporter, ExportOptions, ExportRequest } from './exporter.ts'
import { cellsOf } from './requestCells.ts'

/** The columns in file order. Receivers map them by name and place, so both stay as they are. */
export const csvColumns = [
  'No',
  'Change',
  'Source zone',
  'Source name',
  'Source address',
  'Destination zone',
  'Destination name',
  'Destination address',
  'Protocol',
  'Destination port',
  'Service',
  'Action',
  'Justification',
  'Vendor reference',
  'Requester',
  'Owner',
  'Ticket',
  'Needed from',
  'Expires',
  'Comment',
  'Rule ID',
] as const

/** RFC 4180: a header, commas, CRLF after every record. */
export const csvExporter = {
  id: 'csv',
  title: 'CSV',
  sentence: 'One row for each permission, for spreadsheets and ticket systems.',
  extension: 'csv',
  mediaType: 'text/csv',
  render: (request: ExportRequest, { bom }: ExportOptions): string =>
    `${bom === true ? '\uFEFF' : ''}${[csvColumns, ...csvRows(request)].map(recordOf).join('')}`,
} satisfies Exporter

/** The cells of each row as plain texts, before quoting. */
export function csvRows(request: ExportRequest): readonly (readonly string[])[] {
  return cellsOf(request).map((cells, index) => [
    String(index + 1),
    cells.change,
    cells.sourceZone,
    cells.sourceName,
    cells.sourceAddress,
    cells.destinationZone,
    cells.destinationName,
    cells.destinationAddress,
    cells.protocol,
    cells.port,
    cells.service,
    cells.action,
    cells.justification,
    cells.reference,
    cells.requester,
    cells.owner,
    cells.ticket,
    cells.neededFrom,
    cells.expires,
    cells.comment,
    cells.ruleId,
  ])
}

function recordOf(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}
