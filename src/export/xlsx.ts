import type { Steps } from '#flows/steps.ts'
import type { Exporter, ExportOptions, ExportRequest, FileContent } from './exporter.ts'
import { xlsxFormat } from './formats.ts'
import { requestSheet } from './requestSheet.ts'
import { splitLong } from './splitLong.ts'
import { workbook } from './xlsx/workbook.ts'

/** A workbook: the request with the columns of the CSV, and beside it whatever sheets the options bring. */
export const xlsxExporter = {
  ...xlsxFormat,
  render: (request: ExportRequest, { sheets = [] }: ExportOptions): Steps<FileContent> =>
    workbook([requestSheet('Request', splitLong(request)), ...sheets]),
} satisfies Exporter
