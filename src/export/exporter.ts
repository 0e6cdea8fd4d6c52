import type { ChangeRequest } from '#flows/changeRequest.ts'

export interface ExportOptions {
  /** Start the text with a byte order mark, by which Excel recognises UTF-8. Formats that must not have one ignore it. */
  readonly bom?: boolean
}

/** A file format of the change request: lines in, text out. The same request gives the same text. */
export interface Exporter {
  /** What `portolan export --format` takes. */
  readonly id: string
  readonly title: string
  /** One sentence: whom the file is for. */
  readonly sentence: string
  /** Without the dot in front. */
  readonly extension: string
  readonly mediaType: string
  readonly render: (request: ChangeRequest, options: ExportOptions) => string
}
