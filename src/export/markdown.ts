import type { Steps } from '#flows/steps.ts'
import type { Exporter, ExportOptions, ExportRequest } from './exporter.ts'
import { markdownFormat } from './formats.ts'
import { joinPieces } from './joinPieces.ts'
import { markdownText } from './markdownText.ts'
import type { RequestCells } from './requestCells.ts'
import { eachCells, rowCount } from './requestCells.ts'

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
/** Columns that are shown where rows differ in them; otherwise the list above the table says it once. */
const detailColumns = ['requester', 'owner', 'ticket', 'neededFrom', 'expires'] as const
const detailTitles = {
  requester: 'Requester',
  owner: 'Owner',
  ticket: 'Ticket',
  neededFrom: 'Needed from',
  expires: 'Expires',
} as const

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

/** The justification that is said once above the table, and whether it is that of every row. */
interface Shared {
  readonly text: string
  readonly ofAll: boolean
}

/** Where all rows that are asked for have one justification it is said once; else the plan's is, and rows say their own. */
function sharedJustification({ details }: ExportRequest, cells: readonly RequestCells[]): Shared {
  const asked = cells.filter(({ change }) => change !== 'Remove')
  const found = new Set(asked.map(({ ownJustification }) => ownJustification))
  const [only = ''] = found
  return found.size === 1 ? { text: only, ofAll: true } : { text: details.justification ?? '', ofAll: found.size === 0 }
}

function head(request: ExportRequest, shared: Shared): readonly string[] {
  const { incomplete, impossible, details } = request
  const rows = rowCount(request)
  const missing = incomplete === 0 ? '' : ` **${incomplete} of ${rows} rows incomplete**: an address is missing.`
  const apart =
    impossible === 0
      ? ''
      : ` **${impossible} of ${rows} rows not possible**: one side is IPv4, the other IPv6. They are marked and not to be added.`
  const filled = [
    ...detailColumns.map((field) => [detailTitles[field], details[field]] as const),
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
    ...('lines' in request
      ? [
          'Add and allow each row from source to destination. Ports are destination ports, the source port is any; replies belong to the row.',
        ]
      : [
          'Each row allows every source to reach every destination on every port. Ports are destination ports, the source port is any; replies belong to the row.',
        ]),
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
  const differing = detailColumns.filter((field) =>
    rows.some((cells) => cells[field] !== (request.details[field] ?? '')),
  )
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
