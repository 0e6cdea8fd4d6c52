import type { RowRequest } from '#flows/requestRow.ts'
import type { Plan } from '#plan/plan.ts'
import { firewallNote, type RequestCells } from '../requestCells.ts'
import { detailTitles, differingDetails, sharedJustification } from '../requestHead.ts'
import { type EndGroup, endGroups, groupMarkup, groupReference } from './endGroups.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { lines, named, sourceLinks, table } from './reportParts.ts'
import type { ReportSubject } from './reportSubject.ts'
import { reportTexts as texts } from './reportTexts.ts'

/**
 * Tables of the rows of a request, one for each firewall, and the groups that they name.
 * @param idOfGroups in front of the numbers in the ids of its groups, which no other part of the report has
 */
export function rowTables(
  { plan, catalogue }: Pick<ReportSubject, 'plan' | 'catalogue'>,
  request: RowRequest,
  cells: readonly RequestCells[],
  idOfGroups: string,
): readonly MarkupElement[] {
  const shared = sharedJustification(request, cells).text
  const differing = differingDetails(request, cells)
  const groupOf = endGroups(request.rows, idOfGroups)
  const packName = (id: string) => catalogue.packs.find((pack) => pack.id === id)?.name ?? id
  const numbered = request.rows.flatMap(({ sources, destinations, why }, at) => {
    const row = cells[at]
    if (row === undefined) return []
    const resting = { sources: [...why.sources, ...why.errata], packs: why.packs.map(packName) }
    return [{ row, number: at + 1, groups: [groupOf(sources), groupOf(destinations)] as const, resting }]
  })
  const groups = [...new Set(numbered.flatMap((one) => one.groups.flatMap((group) => group ?? [])))]
  const firewalls = [...new Set(cells.map(({ firewall }) => firewall))]
  return [
    ...firewalls.flatMap((firewall) => [
      ...(firewalls.length === 1 && firewall === '' ? [] : [firewallHeading(plan, firewall)]),
      table(
        'rows',
        texts.requestHeads,
        numbered.filter(({ row }) => row.firewall === firewall).map((one) => rowCells(one, shared, differing)),
        texts.nothingRequested,
      ),
    ]),
    ...(groups.length === 0 ? [] : [element('h3', '', texts.groups), ...groups.map(groupMarkup)]),
  ]
}

function firewallHeading({ firewalls }: Plan, name: string): MarkupElement {
  const known = firewalls.find((firewall) => firewall.name === name)
  const more = [known?.owner, known?.queue].filter((text) => text !== undefined && text !== '').join(', ')
  return element(
    'h3',
    '',
    element('bdi', '', texts.rowsOf(name)),
    more === '' ? '' : element('span', 'more', ` (${more})`),
  )
}

interface NumberedRow {
  readonly row: RequestCells
  readonly number: number
  /** What stands for its sources and its destinations, where these are many. */
  readonly groups: readonly [EndGroup | undefined, EndGroup | undefined]
  /** Ids of the rows and errata of the article, and names of the packs, that ask for it; none for one added by hand. */
  readonly resting: { readonly sources: readonly string[]; readonly packs: readonly string[] }
}

function rowCells(
  { row, number, groups: [from, to], resting }: NumberedRow,
  shared: string,
  differing: ReturnType<typeof differingDetails>,
): readonly Markup[] {
  // Its firewall stands above the table.
  const comment = row.comment.replace(row.firewall === '' ? '' : firewallNote(row.firewall), '').trim()
  const own = row.ownJustification === shared ? row.purpose : row.justification
  return [
    String(number),
    endCell(row.sourceZone, row.sourceName, row.sourceAddress, from),
    endCell(row.destinationZone, row.destinationName, row.destinationAddress, to),
    lines(
      element('span', 'ports', row.protocol === 'ICMP' ? row.protocol : `${row.protocol} ${row.port}`),
      row.service,
      row.action === 'Allow' ? '' : row.action,
    ),
    lines(
      own,
      restingLine(row.reference, resting),
      comment === '' ? '' : element('span', '', texts.comment, element('bdi', '', comment)),
      ...differing.map((field) =>
        row[field] === '' ? '' : element('span', '', `${detailTitles[field]}: `, element('bdi', '', row[field])),
      ),
    ),
    element('span', 'code', row.ruleId),
  ]
}

/** What the article and the packs have, by the ids under which the sources list it; what else somebody wrote, as it is. */
function restingLine(reference: string, { sources, packs }: NumberedRow['resting']): Markup {
  if (reference === '') return ''
  if (sources.length + packs.length === 0) return element('span', 'faint', texts.reference, reference)
  return element(
    'span',
    'faint',
    texts.reference,
    ...(sources.length === 0 ? [] : [element('span', 'code', ...sourceLinks(sources))]),
    ...packs.flatMap((name, at) => [at + sources.length === 0 ? '' : ', ', named(name)]),
  )
}

function endCell(zone: string, name: string, address: string, group: EndGroup | undefined): MarkupElement {
  if (group !== undefined) return lines(element('b', '', named(zone)), groupReference(group))
  // A computer that is not in the plan any more is known by its address alone.
  const called = name === address ? '' : element('bdi', '', name)
  return lines(element('b', '', named(zone)), called, element('bdi', 'code', address))
}
