import type { Link } from '#plan/plan.ts'
import { linksOf, machinesById, zonesById } from '#plan/planIndex.ts'
import { connectingWords } from '#words/connectingWords.ts'
import { connect } from './actions.ts'
import { foldedOf } from './folding.ts'
import { sayAt } from './linking.ts'
import { selectLink } from './selection.ts'
import { currentPlan, select } from './session.ts'

/** The link between two machines, if there is one. */
export function linkBetween(one: string, other: string): Link | undefined {
  return linksOf(currentPlan(), one).find(({ ends }) => ends.includes(other))
}

/** Says at a collapsed zone that nothing in it can be linked now. */
export function sayCollapsed(zone: string): void {
  const plan = currentPlan()
  const name = zonesById(plan).get(zone)?.name ?? zone
  sayAt({ machine: foldedOf(plan).drawnForZone(zone) ?? '', text: connectingWords.collapsed(name) })
}

/**
 * Links two machines by hand. What cannot be linked is said where the link was to end, and a link that is there already is chosen.
 * True when a link was drawn.
 */
export function connectOrSay(from: string, to: string): boolean {
  const machines = machinesById(currentPlan())
  const [one, other] = [machines.get(from), machines.get(to)]
  const there = from === to ? undefined : linkBetween(from, to)
  if (one === undefined || other === undefined || (from !== to && there === undefined)) return connect(from, to).ok
  sayAt({
    machine: to,
    text: from === to ? connectingWords.same(one.name) : connectingWords.linked(one.name, other.name),
  })
  if (there) select(selectLink(there.id))
  return false
}
