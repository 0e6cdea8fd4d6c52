import { isCalendarDate } from '#plan/calendarDate.ts'
import { csvColumns, csvRows } from './csv.ts'
import type { ExportRequest, Sheet, SheetCell } from './exporter.ts'

/** Columns that hold something else than texts; receivers sort and filter by them. */
const typed: Readonly<Record<string, (text: string) => SheetCell>> = {
  No: Number,
  'Needed from': dayOrText,
  Expires: dayOrText,
}

/** A request as a sheet: the columns of the CSV, its row numbers as numbers and its dates as dates. */
export function requestSheet(name: string, request: ExportRequest): Sheet {
  const types = csvColumns.map((column) => typed[column] ?? String)
  return {
    name,
    headings: csvColumns,
    rows: csvRows(request).map((row) => row.map((text, at): SheetCell => types[at]?.(text) ?? text)),
  }
}

function dayOrText(text: string): SheetCell {
  return isCalendarDate(text) ? { day: text } : text
}
