import papaparse from 'papaparse'

/** The rows of a CSV by column title, read by a parser that is not ours. */
export function readCsv(text: string): Record<string, string>[] {
  const read = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  if (read.errors.length > 0) throw new Error(read.errors.map((error) => error.message).join('; '))
  return read.data
}
