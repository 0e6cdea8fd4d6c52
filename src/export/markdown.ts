import type { ChangeRequest } from '#flows/changeRequest.ts'
import type { Exporter } from './exporter.ts'
import { markdownText } from './markdownText.ts'
import type { RequestCells } from './requestCells.ts'
import { requestCells } from './requestCells.ts'

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

/** GitHub's Markdown: the ticket's details once, then a table of the lines. */
export const markdownExporter: Exporter = {
  id: 'markdown',
  title: 'Markdown',
  sentence: 'A page with the same lines, for a wiki, an e-mail or a review.',
  extension: 'md',
  mediaType: 'text/markdown',
  render: (request) => [...head(request), ...table(request)].map((line) => `${line}\n`).join(''),
}

function head(request: ChangeRequest): readonly string[] {
  const { rows, incomplete, details } = request
  const filled = [
    ['Requester', details.requester],
    ['Owner', details.owner],
    ['Ticket', details.ticket],
    ['Needed from', details.neededFrom],
    ['Expires', details.expires],
    ['Justification', details.justification],
  ] as const
  const missing = incomplete === 0 ? '' : ` **${incomplete} of ${rows} rows incomplete**: an address is missing.`
  return [
    `# Firewall change request: ${request.plan.trim() === '' ? 'unnamed plan' : markdownText(request.plan)}`,
    '',
    ...filled.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [`- ${name}: ${markdownText(value)}`],
    ),
    `- Rows: ${rows}.${missing}`,
    '',
    'Add and allow each row from source to destination. Ports are destination ports, the source port is any; replies belong to the row.',
    '',
  ]
}

function table(request: ChangeRequest): readonly string[] {
  if (request.rows === 0) return ['Nothing is requested: the plan has no flows.']
  return [
    rowOf(['No', ...columns.map(([heading]) => heading)]),
    rowOf(['---:', ...columns.map(() => '---')]),
    ...request.lines.map((line, index) => {
      const cells = requestCells(line, request)
      return rowOf([String(index + 1), ...columns.map(([, cell]) => markdownText(cells[cell]))])
    }),
  ]
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
