import type { Flow } from '#flows/flow.ts'
import type { Plan } from '#plan/plan.ts'
import { createSceneBuilder } from './createSceneBuilder.ts'
import type { Scene } from './scene.ts'

/**
 * The whole drawing of a plan, from nothing; `createSceneBuilder` is for one that is edited. `rejected` holds ids of flows that
 * labels leave out.
 */
export function buildScene(
  plan: Plan,
  flowsOf: (link: string) => readonly Flow[],
  rejected: ReadonlySet<string> = new Set(),
): Scene {
  const builder = createSceneBuilder()
  const lines = builder.of(plan, flowsOf, rejected)
  return builder.settle(() => false) ?? lines
}
