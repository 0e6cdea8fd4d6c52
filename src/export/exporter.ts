import type { ChangeRequest } from '#flows/changeRequest.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import type { Steps } from '#flows/steps.ts'
import type { Format } from './formats.ts'

export interface ExportOptions {
  /** Start the text with a byte order mark, by which Excel recognises UTF-8. Formats that must not have one ignore it. */
  readonly bom?: boolean
  /** What a workbook holds beside the request; other formats ignore it. */
  readonly sheets?: readonly Sheet[]
}

/** A table with headings. */
export interface Sheet {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** A text, a number, or a day of the calendar written YYYY-MM-DD. */
export type SheetCell = string | number | { readonly day: string }

/** One tuple a line, or consolidated rows. */
export type ExportRequest = ChangeRequest | RowRequest

/** A text file in UTF-8, or a file of bytes. */
export type FileContent = string | Uint8Array<ArrayBuffer>

/** Writes the change request in a format: lines or rows in, a file out. The same request gives the same file. */
export interface Exporter extends Format {
  /** Throws TooLarge where the file would be longer than the platform can hold. */
  readonly render: (request: ExportRequest, options: ExportOptions) => Steps<FileContent>
}
