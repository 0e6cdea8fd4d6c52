import type { Parts } from '#flows/find/litParts.ts'
import type { Plan } from '#plan/plan.ts'
import type { FoldedPlan } from './foldZones.ts'
import type { Scene } from './scene.ts'

/** How much is left of what a filter dims: its opacity. */
export const dimmed = 0.22

/** Parts of a plan with what of the drawing stands for them. */
export function drawnParts(
  parts: Parts,
  { plan, drawnMachine, drawnForZone, drawnLink }: FoldedPlan,
  whole: Plan,
): Parts {
  if (plan === whole) return parts
  return {
    machines: new Set([
      ...[...parts.machines].map(drawnMachine),
      ...[...parts.zones].flatMap((id) => drawnForZone(id) ?? []),
    ]),
    zones: parts.zones,
    links: new Set([...parts.links].map(drawnLink)),
  }
}

/** The parts of a scene. */
export function scenePart<S extends Scene>(scene: S, { machines, links, zones }: Parts): S {
  return {
    ...scene,
    machines: scene.machines.filter(({ id }) => machines.has(id)),
    zones: scene.zones.filter(({ id }) => zones.has(id)),
    links: scene.links.filter(({ id }) => links.has(id)),
  }
}
