import type { RequestCells } from '../requestCells.ts'
import { rowsMeaning } from '../requestHead.ts'
import { element, type MarkupElement } from './markup.ts'
import { paragraph, section } from './reportParts.ts'
import type { ReportSubject } from './reportSubject.ts'
import { reportTexts as texts } from './reportTexts.ts'
import { rowTables } from './rowTables.ts'

/** The rows of the change request, by firewall. */
export function requestSection(subject: ReportSubject, cells: readonly RequestCells[]): MarkupElement {
  const { plan, request } = subject
  const { incomplete, impossible, inside, open } = request
  return section(
    'request',
    ...(cells.length === 0 ? [] : [paragraph(rowsMeaning(request), ' ', texts.referenceMeaning)]),
    ...(incomplete === 0 ? [] : [element('p', 'warn', texts.incomplete(incomplete))]),
    ...(impossible === 0 ? [] : [element('p', 'warn', texts.impossible(impossible))]),
    ...(inside === 0 || plan.includeInside ? [] : [paragraph(texts.inside(inside))]),
    ...(open === 0 || plan.includeInside ? [] : [paragraph(texts.open(open))]),
    ...(cells.length === 0 ? [paragraph(texts.nothingRequested)] : rowTables(subject, request, cells, 'group')),
  )
}
