import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { catalogueFor } from './catalogueFor.ts'
import type { Check, Subject } from './checks/check.ts'
import { checkBoundaries } from './checks/checkBoundaries.ts'
import { checkChoices } from './checks/checkChoices.ts'
import { checkConnections } from './checks/checkConnections.ts'
import { checkDeployment } from './checks/checkDeployment.ts'
import { checkDuplicates } from './checks/checkDuplicates.ts'
import { checkIpVersions } from './checks/checkIpVersions.ts'
import { checkLines } from './checks/checkLines.ts'
import { checkMembers } from './checks/checkMembers.ts'
import { checkNames } from './checks/checkNames.ts'
import { checkOwnRules } from './checks/checkOwnRules.ts'
import { checkPlaces } from './checks/checkPlaces.ts'
import { checkRequest } from './checks/checkRequest.ts'
import { checkRoles } from './checks/checkRoles.ts'
import { checkServer } from './checks/checkServer.ts'
import { checkSettings } from './checks/checkSettings.ts'
import { checkZones } from './checks/checkZones.ts'
import { createFlowCache } from './flowCache.ts'
import type { Problem } from './problem.ts'

/** All checks, in the order in which their problems are listed. A new check is a file in checks/ and a line here. */
const checks: readonly Check[] = [
  checkServer,
  checkRoles,
  checkConnections,
  checkMembers,
  checkDuplicates,
  checkIpVersions,
  checkZones,
  checkChoices,
  checkSettings,
  checkOwnRules,
  checkPlaces,
  checkNames,
  checkBoundaries,
  checkDeployment,
  checkLines,
  checkRequest,
]

/** What a reviewer would object to; none for an empty plan. Pass the links' reviews when they are at hand, to save deriving them. */
export function findProblems(plan: Plan, catalogue: Catalogue, reviews?: Subject['reviews']): readonly Problem[] {
  const whole = catalogueFor(catalogue, plan)
  const subject: Subject = { plan, catalogue: whole, reviews: reviews ?? createFlowCache(catalogue).of(plan).byLink }
  return checks.flatMap((check) => check(subject))
}
