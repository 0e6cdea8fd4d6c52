import type { CatalogueCheck } from './finding.ts'

/** A rule says what it is and why in words: a request without them is refused. */
export const emptyWords: CatalogueCheck = ({ rules }) =>
  rules.flatMap((rule) =>
    (['service', 'channel', 'purpose'] as const)
      .filter((field) => rule[field].trim() === '')
      .map((field) => ({ kind: 'empty-words', item: rule.id, sentence: `${rule.id} has an empty ${field}.` }) as const),
  )
