import type { Steps } from '#flows/steps.ts'
import type { Exporter, ExportOptions, ExportRequest } from './exporter.ts'
import { markdownFormat } from './formats.ts'
import { joinPieces } from './joinPieces.ts'
import { markdownText } from './markdownText.ts'
import type { RequestCells } from './requestCells.ts'
import { eachCells, rowCount } from './requestCells.ts'
import {
  detailFields,
  detailTitles,
  differingDetails,
  rowsMeaning,
  type SharedJustification,
  sharedJustification,
} from './requestHead.ts'

const columns: readonly (readonly [heading: string, cell: keyof RequestCells])[] = [
  ['Source zone', 'sourceZone'],
  ['Source name', 'sourceName'],
  ['Source address', 'sourceAddress'],
  ['Destination zone', 'destinationZone'],
  ['Destination name', 'destinationName'],
  ['Destination address', 'destinationAddress'],
  ['Protocol', 'protocol'],
  ['Destination port', 'port'],
  ['Service', 'service'],
  ['Justification', 'justification'],
  ['Vendor reference', 'reference'],
  ['Comment', 'comment'],
  ['Rule ID', 'ruleId'],
]

/** Columns of consolidated rows alone. */
const rowColumns: typeof columns = [
  ['Change', 'change'],
  ['Firewall', 'firewall'],
]
/** GitHub's Markdown: the ticket's details once, then a table of the lines. */
export const markdownExporter = {
  ...markdownFormat,
  render: (request: ExportRequest, _options: ExportOptions): Steps<string> =>
    joinPieces(page(request), rowCount(request)),
} satisfies Exporter

function* page(request: ExportRequest): Generator<string> {
  const cells = [...eachCells(request)]
  const shared = sharedJustification(request, cells)
  for (const line of head(request, shared)) yield `${line}\n`
  for (const line of table(request, cells, shared.text)) yield `${line}\n`
}

function head(request: ExportRequest, shared: SharedJustification): readonly string[] {
  const { incomplete, impossible, details } = request
  const rows = rowCount(request)
  const missing = incomplete === 0 ? '' : ` **${incomplete} of ${rows} rows incomplete**: an address is missing.`
  const apart =
    impossible === 0
      ? ''
      : ` **${impossible} of ${rows} rows not possible**: one side is IPv4, the other IPv6. They are marked and not to be added.`
  const filled = [
    ...detailFields.map((field) => [detailTitles[field], details[field]] as const),
    [shared.ofAll ? 'Justification' : 'Justification where a row has no other', shared.text] as const,
  ]
  return [
    `# Firewall change request: ${request.plan.trim() === '' ? 'unnamed plan' : markdownText(request.plan)}`,
    '',
    ...filled.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [`- ${name}: ${markdownText(value)}`],
    ),
    `- Rows: ${rows}.${missing}${apart}`,
    '',
    rowsMeaning(request),
    '',
  ]
}

function* table(request: ExportRequest, cells: readonly RequestCells[], shared: string): Generator<string> {
  const rows = cells.map((row) => ({
    ...row,
    justification: row.ownJustification === shared ? row.purpose : row.justification,
  }))
  if (rows.length === 0) {
    yield 'Nothing is requested.'
    return
  }
  const differing = differingDetails(request, rows)
  const shown = [
    ...('lines' in request ? [] : rowColumns),
    ...columns.slice(0, -2),
    ...differing.map((field) => [detailTitles[field], field] as const),
    ...columns.slice(-2),
  ]
  yield rowOf(['No', ...shown.map(([heading]) => heading)])
  yield rowOf(['---:', ...shown.map(() => '---')])
  for (const [index, row] of rows.entries()) {
    yield rowOf([String(index + 1), ...shown.map(([, cell]) => markdownText(row[cell]))])
  }
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
