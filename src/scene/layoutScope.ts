import type { Machine, Plan, Zone } from '#plan/plan.ts'
import { zonesWithin } from '#plan/zoneTree.ts'

/** Ids of the machines and zones that a layout is asked for. A zone of it has all that stands in it there, too. */
export interface LayoutScope {
  readonly machines: ReadonlySet<string>
  readonly zones: ReadonlySet<string>
}

/** Everything of a plan. */
export function wholeScope({ machines, zones }: Plan): LayoutScope {
  return { machines: new Set(machines.map(({ id }) => id)), zones: new Set(zones.map(({ id }) => id)) }
}

/** Some machines, and some zones with all that stands in them. */
export function scopeOf(
  plan: Plan,
  chosen: { readonly machines: readonly string[]; readonly zones: readonly string[] },
) {
  const zones = new Set(chosen.zones.flatMap((id) => [...zonesWithin(plan.zones, id)]))
  const machines = new Set(chosen.machines)
  for (const { id, zone } of plan.machines) if (zone !== undefined && zones.has(zone)) machines.add(id)
  return { machines, zones } satisfies LayoutScope
}

/** What of a scope stands side by side in one container that is not part of it: another zone, or the canvas. */
export interface LayoutGroup {
  /** Undefined for the canvas. */
  readonly container: string | undefined
  readonly machines: readonly Machine[]
  readonly zones: readonly Zone[]
}

/** The parts of a scope by their containers, in plan order. */
export function layoutGroups(plan: Plan, scope: LayoutScope): readonly LayoutGroup[] {
  const known = new Set(plan.zones.map(({ id }) => id))
  const groups = new Map<string | undefined, { machines: Machine[]; zones: Zone[] }>()
  const groupOf = (id: string | undefined) => {
    const container = id !== undefined && known.has(id) ? id : undefined
    const group = groups.get(container) ?? { machines: [], zones: [] }
    groups.set(container, group)
    return group
  }
  for (const zone of plan.zones) {
    if (scope.zones.has(zone.id) && !scope.zones.has(zone.parent ?? '')) groupOf(zone.parent).zones.push(zone)
  }
  for (const machine of plan.machines) {
    if (scope.machines.has(machine.id) && !scope.zones.has(machine.zone ?? ''))
      groupOf(machine.zone).machines.push(machine)
  }
  return [...groups].map(([container, group]) => ({ container, ...group }))
}
