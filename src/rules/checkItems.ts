import type { Catalogue } from './catalogue.ts'
import { badPorts } from './checks/badPorts.ts'
import { duplicateIds } from './checks/duplicateIds.ts'
import { emptyWords } from './checks/emptyWords.ts'
import type { CatalogueCheck, Finding } from './checks/finding.ts'
import { missingSources } from './checks/missingSources.ts'
import { transportsAndPorts } from './checks/transportsAndPorts.ts'
import { unknownReferences } from './checks/unknownReferences.ts'

/** The checks that judge each rule and pack by itself. */
const checks: readonly CatalogueCheck[] = [
  duplicateIds,
  unknownReferences,
  transportsAndPorts,
  badPorts,
  missingSources,
  emptyWords,
]

/** What is wrong with single rules and packs, a plan's own among them; `checkCatalogue` finds this and more. */
export function checkItems(catalogue: Catalogue): readonly Finding[] {
  return checks.flatMap((check) => check(catalogue))
}
