import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { catalogueFor } from './catalogueFor.ts'
import { sameItems } from './changedSpan.ts'
import type { Check } from './checks/check.ts'
import { checkBoundaries } from './checks/checkBoundaries.ts'
import { checkChoices } from './checks/checkChoices.ts'
import { checkClusters } from './checks/checkClusters.ts'
import { checkConnections } from './checks/checkConnections.ts'
import { checkDeployment } from './checks/checkDeployment.ts'
import { checkDuplicates } from './checks/checkDuplicates.ts'
import { checkIpVersions } from './checks/checkIpVersions.ts'
import { checkLines } from './checks/checkLines.ts'
import { checkMembers } from './checks/checkMembers.ts'
import { checkNames } from './checks/checkNames.ts'
import { checkNetworks } from './checks/checkNetworks.ts'
import { checkOwnRules } from './checks/checkOwnRules.ts'
import { checkPlaces } from './checks/checkPlaces.ts'
import { checkRequest } from './checks/checkRequest.ts'
import { checkRoles } from './checks/checkRoles.ts'
import { checkServer } from './checks/checkServer.ts'
import { checkSettings } from './checks/checkSettings.ts'
import { checkZones } from './checks/checkZones.ts'
import { createSubjects } from './checks/createSubjects.ts'
import type { Subject } from './checks/subject.ts'
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
  checkNetworks,
  checkNames,
  checkBoundaries,
  checkDeployment,
  checkClusters,
  checkLines,
  checkRequest,
]

/** What a reviewer would object to; none for an empty plan. */
export function findProblems(plan: Plan, catalogue: Catalogue): readonly Problem[] {
  return createProblemFinder(catalogue)(plan, createFlowCache(catalogue).of(plan).reviews)
}

/** Finds the problems of one plan after the other; the reviews are those of its links, in their order. */
export type ProblemFinder = (plan: Plan, reviews: Subject['reviews']) => readonly Problem[]

/**
 * A finder for a plan that is edited step by step: a check runs again only when something that it reads has changed, and
 * a plan with the same problems gets the same list.
 */
export function createProblemFinder(catalogue: Catalogue): ProblemFinder {
  const subjectOf = createSubjects()
  let before: Subject | undefined
  let found: readonly (readonly Problem[])[] = []
  let all: readonly Problem[] = []
  return (plan, reviews) => {
    const subject = subjectOf(plan, catalogueFor(catalogue, plan), reviews)
    const last = before
    const next = checks.map((check, at) => {
      const old = found[at]
      if (old !== undefined && last !== undefined && check.reads.every((part) => last[part] === subject[part]))
        return old
      const problems = check.find(subject)
      return old?.length === 0 && problems.length === 0 ? old : problems
    })
    if (!sameItems(found, next)) all = next.flat()
    before = subject
    found = next
    return all
  }
}
