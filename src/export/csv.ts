import type { Steps } from '#flows/steps.ts'
import { csvCell } from './csvCell.ts'
import type { Exporter, ExportOptions, ExportRequest } from './exporter.ts'
import { csvFormat } from './formats.ts'
import { joinPieces } from './joinPieces.ts'
import type { RequestCells } from './requestCells.ts'
import { eachCells, rowCount } from './requestCells.ts'

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
  ...csvFormat,
  render: (request: ExportRequest, { bom }: ExportOptions): Steps<string> =>
    joinPieces(records(request, bom === true), rowCount(request)),
} satisfies Exporter

function* records(request: ExportRequest, bom: boolean): Generator<string> {
  yield `${bom ? '\uFEFF' : ''}${recordOf(csvColumns)}`
  let number = 0
  for (const cells of eachCells(request)) {
    number += 1
    yield recordOf(rowOf(cells, number))
  }
}

/** The cells of each row as plain texts, before quoting. */
export function csvRows(request: ExportRequest): readonly (readonly string[])[] {
  return Array.from(eachCells(request), (cells, index) => rowOf(cells, index + 1))
}

function rowOf(cells: RequestCells, number: number): readonly string[] {
  return [
    String(number),
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
  ]
}

function recordOf(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}
