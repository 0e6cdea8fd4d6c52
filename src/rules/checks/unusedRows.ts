import type { CatalogueCheck } from './finding.ts'

/** Every article row yields a line or an annotation, or an erratum says why it does not. */
export const unusedRows: CatalogueCheck = ({ rows, rules, annotations, errata }) => {
  const used = new Set([
    ...rules.flatMap(({ sources }) => sources),
    ...annotations.flatMap(({ sources }) => sources),
    ...errata.flatMap((erratum) => erratum.rows),
  ])
  return rows
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      kind: 'unused-row',
      item: id,
      sentence: `Row ${id} yields nothing, and no erratum explains it.`,
    }))
}
