import { createCrossings, type ZoneId, zoneOf } from '../crossing.ts'
import type { Check } from './check.ts'

/** Every pair of zones that flows cross between says which firewall stands there, or that none does. */
export const checkBoundaries: Check = ({ plan, reviews }) => {
  if (plan.zones.length === 0) return []
  const crossing = createCrossings(plan)
  const machines = new Map(plan.machines.map((machine) => [machine.id, machine]))
  const pairs = new Map<string, { between: readonly [ZoneId, ZoneId]; flows: number }>()
  for (const { id, ends } of plan.links) {
    const flows = reviews.get(id)?.flows.length ?? 0
    const [a, b] = ends.map((end) => machines.get(end))
    if (flows === 0 || a === undefined || b === undefined) continue
    const between = [zoneOf(plan, a), zoneOf(plan, b)] as const
    if (crossing(...between).kind !== 'unnamed') continue
    const key = [...between].sort().join('\n')
    const pair = pairs.get(key) ?? { between, flows: 0 }
    pairs.set(key, { between: pair.between, flows: pair.flows + flows })
  }
  return [...pairs.values()].map((pair) => ({ kind: 'boundary-undecided', ...pair }))
}
