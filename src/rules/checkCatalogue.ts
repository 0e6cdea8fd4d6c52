import type { Catalogue } from './catalogue.ts'
import { badDefaults } from './checks/badDefaults.ts'
import { badPorts } from './checks/badPorts.ts'
import { duplicateIds } from './checks/duplicateIds.ts'
import { emptyWords } from './checks/emptyWords.ts'
import type { CatalogueCheck, Finding } from './checks/finding.ts'
import { idleChoices } from './checks/idleChoices.ts'
import { missingSources } from './checks/missingSources.ts'
import { transportsAndPorts } from './checks/transportsAndPorts.ts'
import { unknownReferences } from './checks/unknownReferences.ts'
import { unnamedSameLines } from './checks/unnamedSameLines.ts'
import { unusedErrata } from './checks/unusedErrata.ts'
import { unusedRoles } from './checks/unusedRoles.ts'
import { unusedRows } from './checks/unusedRows.ts'

const checks: readonly CatalogueCheck[] = [
  duplicateIds,
  unknownReferences,
  transportsAndPorts,
  badPorts,
  badDefaults,
  missingSources,
  emptyWords,
  unusedRows,
  unusedErrata,
  unusedRoles,
  idleChoices,
  unnamedSameLines,
]

/** Everything that is wrong with a catalogue; empty for a sound one. */
export function checkCatalogue(catalogue: Catalogue): readonly Finding[] {
  return checks.flatMap((check) => check(catalogue))
}
