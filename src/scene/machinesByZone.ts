import type { Machine, Plan } from '#plan/plan.ts'

/** The machines of each zone in plan order; those without a zone, or with one that the plan lacks, under undefined. */
export function machinesByZone(plan: Plan): Map<string | undefined, Machine[]> {
  const known = new Set(plan.zones.map((zone) => zone.id))
  const groups = new Map<string | undefined, Machine[]>()
  for (const machine of plan.machines) {
    const zone = machine.zone !== undefined && known.has(machine.zone) ? machine.zone : undefined
    const group = groups.get(zone)
    if (group) group.push(machine)
    else groups.set(zone, [machine])
  }
  return groups
}
