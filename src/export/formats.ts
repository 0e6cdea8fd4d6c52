/** What a file format of the change request is called, without the code that writes it. */
export interface Format {
  /** What `portolan export --format` takes. */
  readonly id: string
  readonly title: string
  /** One sentence: whom the file is for. */
  readonly sentence: string
  /** Without the dot in front. */
  readonly extension: string
  readonly mediaType: string
}

export const csvFormat: Format = {
  id: 'csv',
  title: 'CSV',
  sentence: 'One row for each permission, for spreadsheets and ticket systems.',
  extension: 'csv',
  mediaType: 'text/csv',
}

export const markdownFormat: Format = {
  id: 'markdown',
  title: 'Markdown',
  sentence: 'A page with the same lines, for a wiki, an e-mail or a review.',
  extension: 'md',
  mediaType: 'text/markdown',
}

export const jsonFormat: Format = {
  id: 'json',
  title: 'JSON',
  sentence: 'The same lines with stable ids and sources, for programs.',
  extension: 'request.json',
  mediaType: 'application/json',
}

export const xlsxFormat: Format = {
  id: 'xlsx',
  title: 'Excel workbook',
  sentence: 'The same rows with a filter, and sheets with all flows, the inventory and the sources.',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** All formats, in the order in which they are offered. */
export const formats: readonly Format[] = [csvFormat, markdownFormat, jsonFormat, xlsxFormat]
