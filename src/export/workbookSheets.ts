import { catalogueFor } from '#flows/catalogueFor.ts'
import type { ChangeRequest } from '#flows/changeRequest.ts'
import type { Plan } from '#plan/plan.ts'
import type { Sheet } from './exporter.ts'
import { inventory, inventoryHeadings } from './inventory.ts'
import { requestSheet } from './requestSheet.ts'

type Catalogue = Parameters<typeof catalogueFor>[0]

/** A sheet of a workbook has no more rows than this, headings included. */
const mostRows = 1_048_576

/** The sheets beside the request: every single flow, every computer, and every source that a flow refers to. */
export function workbookSheets(plan: Plan, catalogue: Catalogue, lines: ChangeRequest): readonly Sheet[] {
  const flows = requestSheet('Flows', lines)
  const whole = catalogueFor(catalogue, plan)
  return [
    { ...flows, rows: flows.rows.slice(0, mostRows - 1) },
    {
      name: 'Inventory',
      headings: inventoryHeadings,
      rows: inventory(plan, whole),
    },
    { name: 'Sources', headings: ['Kind', 'Id', 'Text', 'Source'], rows: sources(whole, lines) },
  ]
}

function sources(catalogue: Catalogue, { lines }: ChangeRequest): readonly (readonly string[])[] {
  const [rows, errata, packs] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const line of lines) {
    for (const id of line.sources) rows.add(id)
    for (const id of line.errata) errata.add(id)
    for (const id of line.packs) packs.add(id)
  }
  const { article } = catalogue
  return [
    ...catalogue.rows
      .filter(({ id }) => rows.has(id))
      .map(({ id, cells }) => ['Article row', id, cells.join(' | '), `${article.publisher}, ${article.title}`]),
    ...catalogue.errata
      .filter(({ id }) => errata.has(id))
      .map(({ id, printed, meant, source }) => ['Erratum', id, `Printed: ${printed} Meant: ${meant}`, source]),
    ...catalogue.packs.filter(({ id }) => packs.has(id)).map(({ id, name, source }) => ['Pack', id, name, source]),
  ]
}
