import type { Parts } from '#flows/find/litParts.ts'
import type { Plan } from '#plan/plan.ts'
import { linksById } from '#plan/planIndex.ts'
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
  // A link between two machines of a collapsed zone is not drawn: the zone's box stands for it.
  const within = [...parts.links].flatMap((id) => {
    const [one = id, other] = (linksById(whole).get(id)?.ends ?? []).map(drawnMachine)
    return one === other ? [one] : []
  })
  return {
    machines: new Set([
      ...[...parts.machines].map(drawnMachine),
      ...[...parts.zones].flatMap((id) => drawnForZone(id) ?? []),
      ...within,
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
