import type { CatalogueCheck } from './finding.ts'

/** A rule of the article names a row; a rule of a pack names a document of its own. */
export const missingSources: CatalogueCheck = ({ rules, annotations, packs }) => [
  ...[...rules.filter(({ pack }) => pack === undefined), ...annotations]
    .filter(({ sources }) => sources.length === 0)
    .map(({ id }) => ({ kind: 'missing-source', item: id, sentence: `${id} names no row of the article.` }) as const),
  ...rules
    .filter(({ pack, source }) => pack !== undefined && (source ?? '').trim() === '')
    .map(
      ({ id }) =>
        ({ kind: 'missing-source', item: id, sentence: `${id} is of a pack and names no document.` }) as const,
    ),
  ...packs
    .filter(({ source }) => source.trim() === '')
    .map(({ id }) => ({ kind: 'missing-source', item: id, sentence: `The pack ${id} names no source.` }) as const),
]
