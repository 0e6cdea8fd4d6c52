import type { ChangeMark } from '#flows/changeMarks.ts'
import { markOfAll } from '#flows/markOfAll.ts'
import type { Plan } from '#plan/plan.ts'
import { linksById, machinesById, zonesById } from '#plan/planIndex.ts'
import { linksBehind } from '#session/folding.ts'
import type { Words } from './painter/picture.ts'

/** What the painter says of the things of a plan. */
export function wordsOf(plan: Plan, marks: ReadonlyMap<string, ChangeMark>): Words {
  const machines = machinesById(plan)
  const zones = zonesById(plan)
  const links = linksById(plan)
  return {
    machine: (id) => machines.get(id),
    zone: (id) => zones.get(id),
    mark: (id) => (marks.size === 0 ? undefined : markOfAll(marks, linksBehind(id))),
    isNoted: (id) => links.get(id)?.note !== undefined,
  }
}
