import type { RowRequest } from '#flows/requestRow.ts'
import type { Plan } from '#plan/plan.ts'
import type { RequestCells } from '../requestCells.ts'
import { detailTitles, differingDetails, sharedJustification } from '../requestHead.ts'
import { type EndGroup, endGroups, groupMarkup, groupReference } from './endGroups.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { lines, named, table } from './reportParts.ts'
import { reportTexts as texts } from './reportTexts.ts'

/**
 * Tables of the rows of a request, one for each firewall, and the groups that they name.
 * @param idOfGroups in front of the numbers in the ids of its groups, which no other part of the report has
 */
export function rowTables(
  plan: Plan,
  request: RowRequest,
  cells: readonly RequestCells[],
  idOfGroups: string,
): readonly MarkupElement[] {
  const shared = sharedJustification(request, cells).text
  const differing = differingDetails(request, cells)
  const groupOf = endGroups(request.rows, idOfGroups)
  const numbered = request.rows.flatMap(({ sources, destinations }, at) => {
    const row = cells[at]
    return row === undefined
      ? []
      : [{ row, number: at + 1, groups: [groupOf(sources), groupOf(destinations)] as const }]
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
}

function rowCells(
  { row, number, groups: [from, to] }: NumberedRow,
  shared: string,
  differing: ReturnType<typeof differingDetails>,
): readonly Markup[] {
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
      row.reference === '' ? '' : element('span', 'faint', texts.reference, row.reference),
      row.comment === '' ? '' : element('span', '', texts.comment, element('bdi', '', row.comment)),
      ...differing.map((field) =>
        row[field] === '' ? '' : element('span', '', `${detailTitles[field]}: `, element('bdi', '', row[field])),
      ),
    ),
    element('span', 'code', row.ruleId),
  ]
}

function endCell(zone: string, name: string, address: string, group: EndGroup | undefined): MarkupElement {
  if (group !== undefined) return lines(element('b', '', named(zone)), groupReference(group))
  return lines(element('b', '', named(zone)), element('bdi', '', name), element('bdi', 'code', address))
}
