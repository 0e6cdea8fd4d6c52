import { ownPackFaults } from '../catalogueFor.ts'
import { ownLines } from '../ownFlows.ts'
import { checkOf } from './check.ts'

/** The plan's own packs and the links' own flows are as sound as the catalogue's. */
export const checkOwnRules = checkOf(['ownPacks', 'links', 'catalogue'], ({ ownPacks, links, catalogue }) => [
  ...ownPackFaults(catalogue, { ownPacks }).map((fault) => ({ kind: 'broken-own-pack' as const, ...fault })),
  ...links
    .filter(({ flows }) => flows !== undefined)
    .flatMap((link) =>
      ownLines(link).refused.map((refused) => ({ kind: 'refused-own-flow' as const, link: link.id, ...refused })),
    ),
])
