import type { Catalogue } from '../catalogue.ts'
import type { CatalogueCheck } from './finding.ts'

/** No two items of one list share an id. Options are unique within their choice. */
export const duplicateIds: CatalogueCheck = (catalogue) =>
  lists(catalogue).flatMap(({ name, ids }) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
      kind: 'duplicate-id',
      item: id,
      sentence: `The id ${id} stands more than once among the ${name}.`,
    })),
  )

function lists(catalogue: Catalogue): readonly { readonly name: string; readonly ids: readonly string[] }[] {
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  return [
    { name: 'roles', ids: idsOf(catalogue.roles) },
    { name: 'sections', ids: idsOf(catalogue.sections) },
    { name: 'rows', ids: idsOf(catalogue.rows) },
    { name: 'rules', ids: idsOf(catalogue.rules) },
    { name: 'annotations', ids: idsOf(catalogue.annotations) },
    { name: 'errata', ids: idsOf(catalogue.errata) },
    { name: 'choices', ids: idsOf(catalogue.choices) },
    { name: 'settings', ids: idsOf(catalogue.settings) },
    { name: 'packs', ids: idsOf(catalogue.packs) },
    ...catalogue.choices.map((choice) => ({ name: `options of ${choice.id}`, ids: idsOf(choice.options) })),
  ]
}
