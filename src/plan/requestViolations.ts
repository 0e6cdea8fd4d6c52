import { boundaryKey, orderedSides } from './boundaryKey.ts'
import { detailsKey } from './detailsKey.ts'
import { ownPortFault } from './ownPort.ts'
import type { Plan } from './plan.ts'
import { shown } from './planFault.ts'
import { zonesById } from './planIndex.ts'
import { emptyTexts, orderViolations, repeats } from './violations.ts'

/** What `checkInvariants` finds about firewalls, boundaries, details, requests, own packs and accepted problems. */
export function requestViolations(plan: Plan): readonly string[] {
  return [
    ...repeats(plan.firewalls.map(({ id }) => id)).map((id) => `Two firewalls have the id ${shown(id)}.`),
    ...repeats(plan.requests.map(({ id }) => id)).map((id) => `Two requests have the id ${shown(id)}.`),
    ...repeats(plan.ownPacks.map(({ id }) => id)).map((id) => `Two packs of the plan have the id ${shown(id)}.`),
    ...[...plan.firewalls, ...plan.requests, ...plan.accepted]
      .filter((item) => emptyTexts(item).some((key) => key !== 'name'))
      .map((item) => `An empty text stands for none in ${shown(JSON.stringify(item))}.`),
    ...boundaryViolations(plan),
    ...detailsViolations(plan),
    ...plan.requests.flatMap(({ id, rows }) => [
      ...repeats(rows.map((row) => row.id)).map((row) => `Two rows of request ${shown(id)} have the id ${shown(row)}.`),
      ...rows
        .filter(({ sources, destinations, services }) => [sources, destinations, services].some(isEmpty))
        .map((row) => `Row ${shown(row.id)} of request ${shown(id)} asks for nothing.`),
    ]),
    ...plan.ownPacks.flatMap(({ id, rules }) => [
      ...repeats(rules.map((rule) => rule.id)).map(
        (rule) => `Two rules of pack ${shown(id)} have the id ${shown(rule)}.`,
      ),
      ...rules
        .filter((rule) => ownPortFault(rule) !== null)
        .map((rule) => `Rule ${shown(rule.id)} of pack ${shown(id)} has a port that does not fit.`),
    ]),
    ...orderViolations(
      plan.accepted.map(({ problem }) => problem),
      'accepted problems',
    ),
  ]
}

function boundaryViolations(plan: Plan): readonly string[] {
  const zones = zonesById(plan)
  const firewalls = new Set(plan.firewalls.map(({ id }) => id))
  return [
    ...orderViolations(
      plan.boundaries.map(({ between }) => boundaryKey(between)),
      'boundaries',
    ),
    ...plan.boundaries.flatMap(({ between, firewalls: standing }) => {
      const where = `The boundary ${boundaryKey(between)}`
      const violations: string[] = []
      if (between.some((side) => side !== null && !zones.has(side))) violations.push(`${where} has an unknown side.`)
      if (between[0] !== orderedSides(between)[0]) violations.push(`${where} has its sides in the other order.`)
      if (between[0] !== null && between[0] === between[1]) violations.push(`${where} has one side only.`)
      if (standing.some((id) => !firewalls.has(id))) violations.push(`${where} names an unknown firewall.`)
      if (repeats(standing).length > 0) violations.push(`${where} names a firewall twice.`)
      return violations
    }),
  ]
}

function detailsViolations(plan: Plan): readonly string[] {
  const firewalls = new Set(plan.firewalls.map(({ id }) => id))
  return [
    ...orderViolations(
      plan.details.map(({ scope, id }) => detailsKey(scope, id)),
      'details',
    ),
    ...plan.details.flatMap(({ scope, id, details }) => {
      const where = `The details of ${scope} ${shown(id)}`
      const violations: string[] = []
      if (scope === 'firewall' && !firewalls.has(id)) violations.push(`${where} belong to no firewall.`)
      if (Object.keys(details).length === 0) violations.push(`${where} say nothing.`)
      if (emptyTexts(details).length > 0) violations.push(`${where} have an empty text instead of none.`)
      return violations
    }),
  ]
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0
}
