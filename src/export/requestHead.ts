import type { ExportRequest } from './exporter.ts'
import type { RequestCells } from './requestCells.ts'

/** Details that pages say once, and in a row only where it differs. */
export const detailFields = ['requester', 'owner', 'ticket', 'neededFrom', 'expires'] as const

export const detailTitles = {
  requester: 'Requester',
  owner: 'Owner',
  ticket: 'Ticket',
  neededFrom: 'Needed from',
  expires: 'Expires',
} as const

/** The justification that is said once above the table, and whether it is that of every row. */
export interface SharedJustification {
  readonly text: string
  readonly ofAll: boolean
}

/** Where all rows that are asked for have one justification it is said once; else the plan's is, and rows say their own. */
export function sharedJustification({ details }: ExportRequest, cells: readonly RequestCells[]): SharedJustification {
  const asked = cells.filter(({ change }) => change !== 'Remove')
  const found = new Set(asked.map(({ ownJustification }) => ownJustification))
  const [only = ''] = found
  return found.size === 1 ? { text: only, ofAll: true } : { text: details.justification ?? '', ofAll: found.size === 0 }
}

/** The details in which a row differs from what is said once. */
export function differingDetails(request: ExportRequest, cells: readonly RequestCells[]) {
  return detailFields.filter((field) => cells.some((row) => row[field] !== (request.details[field] ?? '')))
}

/** How the rows are to be read. */
export function rowsMeaning(request: ExportRequest): string {
  return 'lines' in request
    ? 'Add and allow each row from source to destination. Ports are destination ports, the source port is any; replies belong to the row.'
    : 'Each row allows every source to reach every destination on every port. Ports are destination ports, the source port is any; replies belong to the row.'
}
