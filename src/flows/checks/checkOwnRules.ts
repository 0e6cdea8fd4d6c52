import { ownPackFaults } from '../catalogueFor.ts'
import { ownLines } from '../ownFlows.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** The plan's own packs and the links' own flows are as sound as the catalogue's. */
export const checkOwnRules: Check = ({ plan, catalogue }): readonly Problem[] => [
  ...ownPackFaults(catalogue, plan).map((fault) => ({ kind: 'broken-own-pack' as const, ...fault })),
  ...plan.links.flatMap((link) =>
    ownLines(link).refused.map((refused) => ({ kind: 'refused-own-flow' as const, link: link.id, ...refused })),
  ),
]
