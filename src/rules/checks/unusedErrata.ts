import type { CatalogueCheck } from './finding.ts'

/** Every erratum is named by a rule, an annotation or a pack, so that a reader meets it where it matters. */
export const unusedErrata: CatalogueCheck = ({ rules, annotations, packs, errata }) => {
  const named = new Set([...rules, ...annotations, ...packs].flatMap((item) => item.errata))
  return errata
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => ({
      kind: 'unused-erratum',
      item: id,
      sentence: `No rule, annotation or pack names erratum ${id}.`,
    }))
}
