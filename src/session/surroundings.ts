import type { Fragment } from '#plan/operations/fragment.ts'
import { parsePlanText } from '#plan/parsePlan.ts'
import { emptyPlan, type Machine, type Plan } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { zonesAround } from '#plan/zoneTree.ts'

/**
 * A plan of what stays behind when a part of a plan is copied and yet decides what its links need and cross: the zones that its
 * machines stand in, those around them, and what stands between them. Nothing is in it when all of that is part of the copy.
 */
export function surroundings(plan: Plan, { zones, machines }: Fragment): Plan {
  const byId = zonesById(plan)
  const along = new Set(zones.map(({ id }) => id))
  const held = new Set([...along, ...machines.flatMap(({ zone }) => zone ?? [])])
  const needed = new Set([...held].flatMap((id) => [id, ...zonesAround(byId, id).map((zone) => zone.id)]))
  const empty = emptyPlan(plan.name, plan.catalog)
  if ([...needed].every((id) => along.has(id))) return empty
  const boundaries = plan.boundaries.filter(({ between }) => between.every((side) => side === null || needed.has(side)))
  const named = new Set(boundaries.flatMap(({ firewalls }) => firewalls))
  return {
    ...empty,
    zones: plan.zones.filter(({ id }) => needed.has(id)),
    machines: machines.flatMap(({ id, name, zone }): readonly Machine[] =>
      zone === undefined || along.has(zone) ? [] : [{ id, name, roles: [], members: [], zone }],
    ),
    boundaries,
    firewalls: plan.firewalls.filter(({ id }) => named.has(id)),
  }
}

/** The parts as they stood in their plan, from the text of what stayed behind; null when that is no plan. */
export function originOf(parts: Plan, around: string): Plan | null {
  const read = parsePlanText(around)
  if (!read.ok) return null
  const { zones, machines, boundaries, firewalls } = read.plan
  if (zones.length === 0) return parts
  const homes = new Map(machines.map(({ id, zone }) => [id, zone]))
  return {
    ...parts,
    zones,
    machines: parts.machines.map((machine) => {
      const zone = machine.zone ?? homes.get(machine.id)
      return zone === undefined ? machine : { ...machine, zone }
    }),
    boundaries,
    firewalls,
  }
}
