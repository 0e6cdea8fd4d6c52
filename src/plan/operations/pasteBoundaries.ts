import { boundaryKey, orderedSides } from '../boundaryKey.ts'
import { byCodeUnit } from '../byCodeUnit.ts'
import { equalData } from '../equalData.ts'
import { nextIds } from '../freshId.ts'
import type { Firewall, Plan } from '../plan.ts'
import type { Fragment } from './fragment.ts'

/**
 * The plan with what stands between the fragment's zones. A firewall that the plan has by that name is that firewall; another is
 * added. What stands between a zone and everything outside comes along only when asked for: elsewhere something else is outside.
 * @param zoneIds the fragment's zones → their ids in the plan
 */
export function pasteBoundaries(
  plan: Plan,
  fragment: Fragment,
  zoneIds: ReadonlyMap<string, string>,
  withOutside: boolean,
): Pick<Plan, 'boundaries' | 'firewalls'> {
  const boundaries = fragment.boundaries.filter(({ between }) =>
    between.every((side) => (side === null ? withOutside : zoneIds.has(side))),
  )
  if (boundaries.length === 0) return { boundaries: plan.boundaries, firewalls: plan.firewalls }
  const used = new Set(boundaries.flatMap(({ firewalls }) => firewalls))
  const needed = fragment.firewalls.filter(({ id }) => used.has(id))
  const added = needed.filter((firewall) => likeFirewall(plan, firewall) === undefined)
  const newIds = nextIds(plan, 'fw', added)
  const firewallIds = new Map(
    needed.map((firewall) => [firewall.id, likeFirewall(plan, firewall)?.id ?? newIds.get(firewall.id) ?? '']),
  )
  const sideOf = (side: string | null) => (side === null ? null : (zoneIds.get(side) ?? null))
  const decided = new Set(plan.boundaries.map(({ between }) => boundaryKey(between)))
  const pasted = boundaries
    .map(({ between: [a, b], firewalls }) => ({
      between: orderedSides([sideOf(a), sideOf(b)]),
      firewalls: [...new Set(firewalls.map((id) => firewallIds.get(id) ?? ''))],
    }))
    .filter(({ between }) => !decided.has(boundaryKey(between)))
  return {
    firewalls:
      added.length === 0
        ? plan.firewalls
        : [...plan.firewalls, ...added.map((firewall) => ({ ...firewall, id: newIds.get(firewall.id) ?? '' }))],
    boundaries: [...plan.boundaries, ...pasted].sort((a, b) =>
      byCodeUnit(boundaryKey(a.between), boundaryKey(b.between)),
    ),
  }
}

function likeFirewall(plan: Plan, firewall: Firewall): Firewall | undefined {
  return (
    plan.firewalls.find((own) => equalData(own, firewall)) ??
    plan.firewalls.find(({ name }) => name !== '' && name === firewall.name)
  )
}
