import type { Plan, Zone } from '#plan/plan.ts'
import { linksById, machinesById } from '#plan/planIndex.ts'
import { standInOf } from '#scene/foldZones.ts'
import { foldedOf } from './folding.ts'
import type { Selection } from './selection.ts'

/** The collapsed zone that stands in the drawing for the first thing chosen, which lies inside it; undefined for none. */
export function collapsedAround(plan: Plan, { machines, zones, links }: Selection): Zone | undefined {
  const { plan: drawn, drawnMachine, drawnForZone } = foldedOf(plan)
  const drawnFor = (machine: string) => (drawnMachine(machine) === machine ? undefined : drawnMachine(machine))
  const [first, second] = (linksById(plan).get(links[0] ?? '')?.ends ?? []).map(drawnFor)
  const id =
    machines[0] !== undefined
      ? drawnFor(machines[0])
      : zones[0] !== undefined
        ? drawnForZone(zones[0])
        : first === second
          ? first
          : undefined
  const standIn = machinesById(drawn).get(id ?? '')
  const zone = standIn && standInOf(standIn)?.zone
  return zone?.id === zones[0] ? undefined : zone
}
