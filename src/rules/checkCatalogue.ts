import type { Catalogue } from './catalogue.ts'
import { checkItems } from './checkItems.ts'
import { badDefaults } from './checks/badDefaults.ts'
import type { CatalogueCheck, Finding } from './checks/finding.ts'
import { idleChoices } from './checks/idleChoices.ts'
import { unnamedSameLines } from './checks/unnamedSameLines.ts'
import { unusedErrata } from './checks/unusedErrata.ts'
import { unusedRoles } from './checks/unusedRoles.ts'
import { unusedRows } from './checks/unusedRows.ts'

/** What only a whole catalogue can have wrong. */
const checks: readonly CatalogueCheck[] = [
  checkItems,
  badDefaults,
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
