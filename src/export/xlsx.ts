import { csvColumns, csvRows } from './csv.ts'
import type { Exporter, ExportOptions, ExportRequest } from './exporter.ts'
import { splitLong } from './splitLong.ts'
import { workbook } from './xlsx/workbook.ts'

/** A workbook: the request with the columns of the CSV, and beside it whatever sheets the options bring. */
export const xlsxExporter = {
  id: 'xlsx',
  title: 'Excel workbook',
  sentence: 'The same rows with a filter, and sheets with all flows, the inventory and the sources.',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: (request: ExportRequest, { sheets = [] }: ExportOptions) =>
    workbook([{ name: 'Request', headings: csvColumns, rows: csvRows(splitLong(request)) }, ...sheets]),
} satisfies Exporter
